import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Differences } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import { Card, DateField, ExportLinks, Loaded, Notice, PageHeading } from '@/ui';
import { differencesQuery } from '../api/queries';
import { aYearBefore, LIST_DAYS, today } from '../components/days';
import styles from '../components/portfolio.module.css';
import { PortfolioTabs } from '../components/PortfolioTabs';
import { QuickChoices } from '../components/QuickChoices';
import { useT } from '../messages';
import { useT as useKeepingT } from '../messages/keeping';

const route = getRouteApi('/shell/portefoelje/forskel');

/** What came on the list and left it between two days, and why. */
export function DifferencesPage() {
  const t = useT();
  const keepingT = useKeepingT();
  const { til = today() } = route.useSearch();
  const { fra = aYearBefore(til) } = route.useSearch();
  const isInOrder = fra <= til;
  const query = useQuery({
    ...differencesQuery(fra, til),
    enabled: isInOrder,
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page">
      <PageHeading
        title={t('differences.title')}
        intro={t('differences.intro', { from: formatDate(fra), to: formatDate(til) })}
        actions={
          isInOrder && (
            <ExportLinks
              label={keepingT('export.differences')}
              path="/api/portfolio/v1/portfolio/differences/sheet"
              query={{ from: fra, to: til }}
            />
          )
        }
      />
      <PortfolioTabs />
      <Days from={fra} to={til} />
      {isInOrder ? (
        <Loaded query={query} lines={8}>
          {(differences) => <Lists differences={differences} />}
        </Loaded>
      ) : (
        <Notice tone="warn" title={t('differences.order')} />
      )}
    </div>
  );
}

function Days({ from, to }: { from: string; to: string }) {
  const t = useT();
  const navigate = route.useNavigate();
  const choose = (fra: string, til: string) => {
    if (fra && til) void navigate({ search: { fra, til } });
  };
  const now = today();
  const spans = [
    { label: t('differences.2014'), value: [LIST_DAYS['2014'], LIST_DAYS['2015']] },
    { label: t('differences.2015'), value: [LIST_DAYS['2015'], LIST_DAYS.january2016] },
    { label: t('differences.lastYear'), value: [aYearBefore(now), now] },
  ] as const;
  return (
    <div className={`${styles.filter} no-print`}>
      <DateField label={t('differences.from')} value={from} onChange={(day) => choose(day, to)} />
      <DateField label={t('differences.to')} value={to} onChange={(day) => choose(from, day)} />
      <QuickChoices
        label={t('differences.between')}
        choices={spans.map((span) => ({
          ...span,
          isChosen: span.value[0] === from && span.value[1] === to,
        }))}
        onChoose={([fra, til]) => choose(fra, til)}
      />
    </div>
  );
}

interface Line {
  id: string;
  name: string;
  /** Why it moved, or what is new about it. */
  text?: string;
}

function Lists({ differences }: { differences: Differences }) {
  const t = useT();
  const { added, removed, kept, changed } = differences;
  return (
    <div className={styles.halves}>
      <List
        title={t('differences.added')}
        lines={added.map(({ reason, ...rest }) => ({ ...rest, text: reason }))}
      />
      <List
        title={t('differences.removed')}
        lines={removed.map(({ reason, ...rest }) => ({ ...rest, text: reason }))}
      />
      <List title={t('differences.kept')} lines={kept} />
      <List
        title={t('differences.changed')}
        lines={changed.map(({ what, ...rest }) => ({ ...rest, text: what }))}
      />
    </div>
  );
}

function List({ title, lines }: { title: string; lines: readonly Line[] }) {
  const t = useT();
  return (
    <Card title={`${title} (${lines.length})`}>
      {lines.length === 0 ? (
        <p className="muted">{t('differences.none')}</p>
      ) : (
        <ul className="flat">
          {lines.map((line) => (
            <li key={`${line.id} ${line.text ?? ''}`} className={styles.change}>
              <Link to="/portefoelje/$projectId" params={{ projectId: line.id }}>
                {line.name}
              </Link>
              {line.text && <span className="muted small">{line.text}</span>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
