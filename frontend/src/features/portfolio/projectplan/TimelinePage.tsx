import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Timeline as TimelineData } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import {
  Button,
  Card,
  EmptyState,
  ExportLinks,
  Loaded,
  PageHeading,
  ProblemMessage,
  Tabs,
} from '@/ui';
import { PortfolioTabs } from '../components/PortfolioTabs';
import { today } from '../components/days';
import { DependencyTable } from './DependencyTable';
import { useT } from './messages';
import { MilestoneTable } from './MilestoneTable';
import styles from './plan.module.css';
import { timelineQuery } from './queries';
import { PLAN_VIEWS, type PlanViewName } from './routes';
import { SlipChart } from './SlipChart';
import { filtered, inOrder, withPlans } from './timeline/rows';
import { addressOf, dayNumber } from './timeline/scale';
import { Timeline } from './timeline/Timeline';
import { TimelineFilter } from './TimelineFilter';
import { useMoveMilestone } from './useMoveMilestone';
import { useNarrow } from '@/lib/screen';

const route = getRouteApi('/shell/portefoelje/tidslinje');

/** All projects over time: as a picture, as lists, and by how far their milestones slipped. */
export function TimelinePage() {
  const t = useT();
  const { dato } = route.useSearch();
  const query = useQuery({ ...timelineQuery(dato), placeholderData: keepPreviousData });
  return (
    <div className={`page ${styles.sheet}`}>
      <PageHeading
        title={t('title')}
        intro={t('intro', { date: formatDate(dato ?? today()) })}
        actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
      />
      <PortfolioTabs />
      <Loaded query={query} lines={12}>
        {(timeline) => <Plans timeline={timeline} />}
      </Loaded>
    </div>
  );
}

function Plans({ timeline }: { timeline: TimelineData }) {
  const t = useT();
  const { vis, program, ejer, center } = route.useSearch();
  const narrowed = {
    onDate: timeline.onDate,
    programmeId: program,
    owner: ejer,
    centre: center,
  };
  const navigate = route.useNavigate();
  const isNarrow = useNarrow();
  const planned = withPlans(timeline.projects);
  const shown = filtered(planned, { programme: program, owner: ejer, centre: center });
  if (planned.length === 0) {
    return (
      <>
        <TimelineFilter projects={timeline.projects} />
        <Card>
          <EmptyState title={t('empty')}>{t('empty.hint')}</EmptyState>
        </Card>
      </>
    );
  }
  const ids = new Set(shown.map((project) => project.id));
  const dependencies = timeline.dependencies.filter((one) => ids.has(one.projectId));
  // A picture of years says little on a phone, so the list comes first there.
  const active = vis ?? (isNarrow ? 'milepaele' : 'tidslinje');
  const contents: Record<PlanViewName, React.ReactNode> = {
    tidslinje: <Picture timeline={{ ...timeline, projects: shown, dependencies }} />,
    milepaele: (
      <>
        <ExportLinks
          label={t('table.milestones')}
          path="/api/portfolio/v1/milestones/sheet"
          query={narrowed}
        />
        <MilestoneTable
          milestones={inOrder(shown.flatMap((project) => project.milestones))}
          withProject
        />
      </>
    ),
    afhaengigheder: (
      <>
        <ExportLinks
          label={t('table.dependencies')}
          path="/api/portfolio/v1/dependencies/sheet"
          query={narrowed}
        />
        <DependencyTable dependencies={dependencies} />
      </>
    ),
    skred: <SlipChart projects={shown} />,
  };
  return (
    <>
      <TimelineFilter projects={planned} />
      <Card>
        {shown.length === 0 ? (
          <EmptyState title={t('empty.filter')}>{t('empty.filter.hint')}</EmptyState>
        ) : (
          <Tabs
            label={t('view.label')}
            tabs={PLAN_VIEWS.map((key) => ({
              key,
              label: t(`view.${key}`),
              content: key === active && <div className="stack">{contents[key]}</div>,
            }))}
            active={active}
            onChange={(key) =>
              void navigate({
                search: (now) => ({ ...now, vis: key as PlanViewName }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        )}
      </Card>
    </>
  );
}

function Picture({ timeline }: { timeline: TimelineData }) {
  const t = useT();
  const { fra, dage, valgt, dato } = route.useSearch();
  const navigate = route.useNavigate();
  const { move, error } = useMoveMilestone();
  return (
    <>
      <ProblemMessage error={error} />
      <Timeline
        key={timeline.onDate}
        projects={timeline.projects}
        dependencies={timeline.dependencies}
        today={timeline.onDate}
        label={t('title')}
        view={fra && dage ? { from: dayNumber(fra), days: dage } : undefined}
        onView={(view) =>
          void navigate({
            search: (now) => ({ ...now, ...addressOf(view) }),
            replace: true,
            resetScroll: false,
          })
        }
        chosen={valgt}
        onChoose={(project) =>
          void navigate({
            search: (now) => ({ ...now, valgt: project }),
            replace: true,
            resetScroll: false,
          })
        }
        {...(dato === undefined && { onMove: move })}
      />
    </>
  );
}
