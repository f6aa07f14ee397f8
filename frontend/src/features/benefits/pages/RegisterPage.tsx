import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { BenefitRow, BenefitState } from '@/api/benefits';
import { formatNumber } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Checkbox,
  ClosedTag,
  DataTable,
  EmptyState,
  ExportLinks,
  LinkButton,
  Loaded,
  PageHeading,
  Pagination,
  SearchBox,
  Select,
  Tag,
  type Column,
} from '@/ui';
import { benefitsQuery, programmesQuery } from '../api/queries';
import { BenefitTabs } from '../components/BenefitTabs';
import styles from '../components/benefits.module.css';
import { useT, type BenefitsT } from '../messages';
import type { RegisterSearch } from '../routes';
import { STATES, TONES } from '../states';

const route = getRouteApi('/shell/gevinster/register');

/** Every benefit, what it brings, how far it has come, and what is weak about it. */
export function RegisterPage() {
  const t = useT();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const mayWrite = useHasRole('controller', 'programme-manager');
  const narrow = (part: RegisterSearch) =>
    void navigate({ search: { ...search, side: undefined, ...part } });
  const filter = {
    programme: search.program,
    state: search.tilstand,
    withoutIndicator: search.udenIndikator,
    q: search.q,
  };
  const query = useQuery(benefitsQuery({ ...filter, page: search.side }));
  return (
    <div className="page">
      <PageHeading
        title={t('register')}
        intro={t('register.intro')}
        actions={
          <>
            <ExportLinks
              label={t('register')}
              path="/api/budget/v1/benefits/sheet"
              query={filter}
            />
            {mayWrite && (
              <LinkButton kind="primary" icon="plus" to="/gevinster/ny">
                {t('new')}
              </LinkButton>
            )}
          </>
        }
      />
      <BenefitTabs />
      <div className="cluster no-print">
        <SearchBox
          label={t('search')}
          value={search.q ?? ''}
          onSearch={(q) => narrow({ q: q || undefined })}
        />
        <Select
          label={t('programme')}
          placeholder={t('all')}
          value={search.program ?? ''}
          options={programmes.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(program) => narrow({ program: program || undefined })}
        />
        <Select
          label={t('state')}
          placeholder={t('all')}
          value={search.tilstand ?? ''}
          options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(state) =>
            narrow({ tilstand: (state || undefined) as BenefitState | undefined })
          }
        />
        <Checkbox
          label={t('withoutIndicator')}
          checked={search.udenIndikator ?? false}
          onChange={(checked) => narrow({ udenIndikator: checked || undefined })}
        />
      </div>
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('register.empty')}>
              {t(mayWrite ? 'register.empty.hint' : 'register.empty.reader')}
            </EmptyState>
          ) : (
            <>
              <DataTable
                caption={t('register')}
                hideCaption
                columns={columns(t, page.items)}
                rows={page.items}
                rowKey={(row) => row.id}
              />
              <Pagination
                page={page.page}
                pageSize={page.pageSize}
                total={page.total}
                onChange={(side) => void navigate({ search: { ...search, side } })}
              />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

const MOST_YEARS = 4;

function columns(t: BenefitsT, rows: readonly BenefitRow[]): Column<BenefitRow>[] {
  const years = [...new Set(rows.flatMap((row) => row.years.map(({ year }) => year)))]
    .sort((left, right) => left - right)
    .slice(0, MOST_YEARS);
  return [
    {
      key: 'name',
      header: t('name'),
      rowHeader: true,
      sortBy: (row) => row.name,
      cell: (row) => (
        <>
          <Link to="/gevinster/$benefitId" params={{ benefitId: row.id }}>
            {row.name}
          </Link>
          <span className={`muted small ${styles.reason}`}>
            {[row.subProgramme, t(`basis.${row.basis}`).toLowerCase()].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'owner',
      header: t('owner'),
      sortBy: (row) => row.owner ?? '',
      cell: (row) => row.owner ?? '–',
    },
    ...years.map((year) => ({
      key: String(year),
      header: String(year),
      numeric: true,
      sortBy: (row: BenefitRow) => amountIn(row, year),
      cell: (row: BenefitRow) => formatNumber(amountIn(row, year)),
    })),
    {
      key: 'state',
      header: t('state'),
      sortBy: (row) => STATES.indexOf(row.state),
      cell: (row) => (
        <span className="cluster">
          <Tag tone={TONES[row.state]}>{t(`state.${row.state}`)}</Tag>
          {row.closed && <ClosedTag />}
          {!row.hasIndicator && <Tag tone="warn">{t('noIndicator')}</Tag>}
          {row.doublyClaimed && <Tag tone="warn">{t('doubly')}</Tag>}
        </span>
      ),
    },
  ];
}

/** A lasting benefit brings its last amount ever after. */
function amountIn(row: BenefitRow, year: number): number {
  const last = row.years.at(-1);
  if (row.duration === 'LASTING' && last && year > last.year) return last.amount;
  return row.years.find((one) => one.year === year)?.amount ?? 0;
}
