import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Card, EmptyState, ExportLinks, Loaded, PageHeading, Pagination, Tabs } from '@/ui';
import { PortfolioTabs } from '../components/PortfolioTabs';
import { heatMapQuery, noticesQuery, SHEETS } from './api';
import { CapacityCard } from './CapacityCard';
import { HeatMapCard } from './HeatMapCard';
import { useResourceT } from './messages';
import { NoticesTable } from './NoticesTable';
import { OverlapsCard } from './OverlapsCard';
import { PeopleLoadCard } from './PeopleLoadCard';
import styles from './resources.module.css';
import { RESOURCE_VIEWS, type ResourceView } from './views';
import { weekNumber } from './weeks';

const route = getRouteApi('/shell/portefoelje/ressourcer');

/** What all projects together take of the centres and of people, a quarter at a time. */
export function ResourcesPage() {
  const t = useResourceT();
  const { fra, vis = 'center' } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (view: string) =>
    void navigate({
      search: (now) => ({ ...now, side: undefined, vis: viewOf(view) }),
      replace: true,
    });
  return (
    <div className="page">
      <PageHeading title={t('title')} intro={t('intro')} />
      <PortfolioTabs />
      {vis !== 'kapacitet' && vis !== 'varsler' && <Quarter from={fra} />}
      <Tabs
        label={t('view.label')}
        active={vis}
        onChange={show}
        tabs={[
          { key: 'center', label: t('view.centre'), content: <HeatMapCard from={fra} /> },
          { key: 'person', label: t('view.person'), content: <PeopleLoadCard from={fra} /> },
          { key: 'overlap', label: t('view.overlaps'), content: <OverlapsCard from={fra} /> },
          { key: 'kapacitet', label: t('view.capacity'), content: <CapacityCard /> },
          { key: 'varsler', label: t('view.notices'), content: <NoticesCard /> },
        ]}
      />
    </div>
  );
}

function viewOf(key: string): ResourceView | undefined {
  return RESOURCE_VIEWS.find((view) => view === key);
}

/** Which quarter is shown, and the ways to the one before and the one after. */
function Quarter({ from }: { from: string | undefined }) {
  const t = useResourceT();
  const navigate = route.useNavigate();
  const { data } = useQuery({ ...heatMapQuery(from), placeholderData: keepPreviousData });
  const go = (fra: string | undefined) =>
    void navigate({ search: (now) => ({ ...now, fra }), replace: true });
  const first = data?.weeks[0];
  const last = data?.weeks.at(-1);
  if (!data || !first || !last) return null;
  return (
    <div className={styles.bar}>
      <Button icon="chevronLeft" onClick={() => go(data.previous)}>
        {t('previous')}
      </Button>
      <p aria-live="polite">
        {t('period', {
          from: `${weekNumber(first.week)}, ${first.week.slice(0, 4)}`,
          to: `${weekNumber(last.week)}, ${last.week.slice(0, 4)}`,
        })}
      </p>
      <Button icon="chevronRight" onClick={() => go(data.next)}>
        {t('next')}
      </Button>
      {from && (
        <Button kind="tertiary" onClick={() => go(undefined)}>
          {t('now')}
        </Button>
      )}
    </div>
  );
}

function NoticesCard() {
  const t = useResourceT();
  const { side = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...noticesQuery(undefined, side), placeholderData: keepPreviousData });
  return (
    <Card title={t('notices')} aside={<ExportLinks label={t('notices')} path={SHEETS.notices} />}>
      <p className="muted small">{t('notices.intro')}</p>
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('notices.empty')}>{t('notices.empty.hint')}</EmptyState>
          ) : (
            <>
              <NoticesTable rows={page.items} showsProject />
              <Pagination
                {...page}
                onChange={(next) => void navigate({ search: (now) => ({ ...now, side: next }) })}
              />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
