import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { SearchKind, SearchResult } from '@/api/search';
import { Button, EmptyState, Loaded, PageHeading, Pagination, Select } from '@/ui';
import { searchQuery } from '../api/queries';
import { HitLine } from '../components/HitLine';
import styles from '../components/search.module.css';
import { PortfolioHits } from '../components/PortfolioHits';
import { SEARCH_FIELD_ID, SearchField } from '../components/SearchField';
import { SearchFilters } from '../components/SearchFilters';
import { useT } from '../messages';
import type { SearchAddress } from '../routes';

const route = getRouteApi('/shell/soeg');
const KINDS: (SearchKind | 'ALL')[] = ['ALL', 'CASE', 'DRAFT', 'ITEM', 'DECISION', 'ATTACHMENT'];

/** What is found by some words, narrowed down by what stands beside it. */
export function SearchPage() {
  const t = useT();
  const asked = route.useSearch();
  const navigate = route.useNavigate();
  const { orden, side } = asked;
  const isAsked = isAskedFor(asked);
  const query = useQuery({ ...searchQuery(questionOf(asked)), enabled: isAsked });
  const change = (changed: Partial<SearchAddress>) =>
    void navigate({
      search: (now) => ({ ...now, side: undefined, ...changed }),
      replace: changed.side === undefined,
    });
  const filters = <SearchFilters asked={asked} counts={query.data?.counts} onChange={change} />;

  return (
    <div className="page">
      <PageHeading title={t('title')} />
      <SearchField
        id={SEARCH_FIELD_ID}
        words={asked.q ?? ''}
        onSearch={(words) => change({ q: words || undefined })}
      />
      {!isAsked ? (
        <EmptyState title={t('start.title')}>{t('start.text')}</EmptyState>
      ) : (
        <div className={styles.columns}>
          <div className={styles.aside}>
            <details className={styles.folded}>
              <summary>{t('filters')}</summary>
              {filters}
            </details>
            <div className={styles.unfolded}>{filters}</div>
          </div>
          <div className="stack">
            <PortfolioHits words={asked.q ?? ''} />
            <Loaded query={query} lines={8}>
              {(found) => (
                <section aria-labelledby="fundet">
                  <div className={styles.head}>
                    <h2 id="fundet" className={styles.total}>
                      <span role="status">{totalOf(found, t)}</span>
                    </h2>
                    <Select
                      label={t('sort')}
                      value={orden === 'nyeste' ? 'NEWEST' : 'RELEVANCE'}
                      options={(['RELEVANCE', 'NEWEST'] as const).map((value) => ({
                        value,
                        label: t(`sort.${value}`),
                      }))}
                      onChange={(value) =>
                        change({ orden: value === 'NEWEST' ? 'nyeste' : undefined })
                      }
                    />
                  </div>
                  <Kinds
                    found={found}
                    chosen={asked.slags}
                    onChoose={(slags) => change({ slags })}
                  />
                  {found.items.length === 0 ? (
                    <Nothing found={found} asked={asked} onChange={change} />
                  ) : (
                    <ul className={styles.hits}>
                      {found.items.map((hit) => (
                        <HitLine key={`${hit.kind} ${hit.id}`} hit={hit} />
                      ))}
                    </ul>
                  )}
                  <Pagination
                    page={side ?? 1}
                    pageSize={found.pageSize}
                    total={found.total}
                    onChange={(next) => change({ side: next })}
                  />
                </section>
              )}
            </Loaded>
          </div>
        </div>
      )}
    </div>
  );
}

/** Tells whether there is anything to search for: words, or what narrows it down. */
function isAskedFor(asked: SearchAddress): boolean {
  return Object.entries(asked).some(
    ([name, value]) => name !== 'orden' && name !== 'side' && value !== undefined,
  );
}

type SearchT = ReturnType<typeof useT>;

function totalOf(found: SearchResult, t: SearchT): string {
  if (!found.complete) return t('results.more', { total: found.total });
  return found.total === 1 ? t('results.one') : t('results.count', { total: found.total });
}

interface KindsProps {
  found: SearchResult;
  chosen?: SearchKind;
  onChoose: (kind: SearchKind | undefined) => void;
}

/** The kinds of things, each with how many there are. */
function Kinds({ found, chosen, onChoose }: KindsProps) {
  const t = useT();
  const countOf = (kind: SearchKind) =>
    found.counts.kinds.find((count) => count.value === kind)?.count ?? 0;
  return (
    <div className={styles.kinds} role="group" aria-label={t('kinds')}>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.kind}
          aria-pressed={(chosen ?? 'ALL') === kind}
          onClick={() => onChoose(kind === 'ALL' ? undefined : kind)}
        >
          {t(`kind.${kind}`)}
          {kind !== 'ALL' && <span className="muted"> {countOf(kind)}</span>}
        </button>
      ))}
    </div>
  );
}

interface NothingProps {
  found: SearchResult;
  asked: SearchAddress;
  onChange: (change: Partial<SearchAddress>) => void;
}

/** Says that nothing was found, and what to try. */
function Nothing({ found, asked, onChange }: NothingProps) {
  const t = useT();
  const isNarrowed = isAskedFor({ ...asked, q: undefined });
  const meant = found.didYouMean;
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        meant !== null && (
          <p>
            {t('didYouMean')} <Button onClick={() => onChange({ q: meant })}>{meant}</Button>
          </p>
        )
      }
    >
      {found.complete
        ? t(isNarrowed && asked.q !== undefined ? 'empty.filtered' : 'empty.text')
        : t('empty.incomplete')}
    </EmptyState>
  );
}

function questionOf(asked: SearchAddress) {
  return {
    q: asked.q,
    kind: asked.slags,
    body: asked.organ,
    from: asked.fra,
    to: asked.til,
    outcome: asked.udfald,
    closed: asked.lukket && asked.lukket === 'ja',
    caseNumber: asked.sag,
    responsible: asked.ansvarlig,
    sort: asked.orden === 'nyeste' ? ('NEWEST' as const) : ('RELEVANCE' as const),
    page: asked.side ?? 1,
  };
}
