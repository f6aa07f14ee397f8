import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatDate } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Card,
  DateField,
  EmptyState,
  ExportLinks,
  LinkButton,
  Loaded,
  PageHeading,
  SearchBox,
  Select,
} from '@/ui';
import { projectsQuery } from '../api/queries';
import { LIST_DAYS, today } from '../components/days';
import { AdmitProject } from '../components/AdmitProject';
import { PublishingCard } from '../components/PublishingCard';
import { NewMandateLink } from '../components/NewMandateLink';
import styles from '../components/portfolio.module.css';
import { PortfolioTabs } from '../components/PortfolioTabs';
import { ProjectTable } from '../components/ProjectTable';
import { QuickChoices } from '../components/QuickChoices';
import { useReadsStatus } from '../components/rights';
import { useT } from '../messages';
import { useT as useKeepingT } from '../messages/keeping';

const route = getRouteApi('/shell/portefoelje');

/** The list of projects as it was on a day, with the lights that were given then. */
export function PortfolioPage() {
  const t = useT();
  const keepingT = useKeepingT();
  const keepsTheList = useHasRole('secretariat');
  const { dato, niveau = 1, q = '' } = route.useSearch();
  const readsStatus = useReadsStatus();
  const onDate = dato ?? today();
  const query = useQuery({
    ...projectsQuery({ onDate, level: niveau, q }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        intro={
          <>
            {t('title.intro', { date: formatDate(onDate) })}
            {!readsStatus && ` · ${t('title.public')}`}
          </>
        }
        actions={
          <>
            <ExportLinks
              label={keepingT('export')}
              path="/api/portfolio/v1/projects/sheet"
              query={{ onDate, level: niveau, q }}
            />
            {keepsTheList && <LinkButton to="/portefoelje/import">{keepingT('import')}</LinkButton>}
            <AdmitProject />
            <NewMandateLink />
          </>
        }
      />
      <PortfolioTabs />
      <Filter />
      <Card>
        <Loaded query={query} lines={10}>
          {(page) =>
            page.items.length === 0 ? (
              <EmptyState title={t('empty')}>{t('empty.hint')}</EmptyState>
            ) : (
              <>
                <p className="muted small" role="status">
                  {page.total === 1 ? t('count.one') : t('count', { count: page.total })}
                </p>
                <ProjectTable projects={page.items} />
              </>
            )
          }
        </Loaded>
      </Card>
      {keepsTheList && (
        <div className={styles.section}>
          <PublishingCard />
        </div>
      )}
    </div>
  );
}

function Filter() {
  const t = useT();
  const { dato, niveau = 1, q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const chooseDay = (day: string | undefined) =>
    void navigate({ search: (now) => ({ ...now, dato: day || undefined }) });
  const days = [
    { label: t('filter.day.2014'), value: LIST_DAYS['2014'] },
    { label: t('filter.day.2015'), value: LIST_DAYS['2015'] },
    { label: t('filter.day.january2016'), value: LIST_DAYS.january2016 },
    { label: t('filter.day.today'), value: undefined },
  ];
  return (
    <div className={`${styles.filter} no-print`}>
      <DateField label={t('filter.day')} value={dato ?? today()} onChange={chooseDay} />
      <QuickChoices
        label={t('filter.days')}
        choices={days.map((day) => ({ ...day, isChosen: day.value === dato }))}
        onChoose={chooseDay}
      />
      <Select
        label={t('filter.level')}
        value={String(niveau)}
        options={[
          { value: '1', label: t('filter.level.1') },
          { value: '2', label: t('filter.level.2') },
        ]}
        onChange={(level) =>
          void navigate({
            search: (now) => ({ ...now, niveau: level === '2' ? 2 : undefined }),
          })
        }
      />
      <div className={styles.search}>
        <SearchBox
          label={t('filter.q')}
          value={q}
          onSearch={(word) =>
            void navigate({ search: (now) => ({ ...now, q: word || undefined }), replace: true })
          }
        />
      </div>
    </div>
  );
}
