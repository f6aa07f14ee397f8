import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ProjectPlan } from '@/api/portfolio';
import { Button, Card, ExportLinks, Loaded, ProblemMessage } from '@/ui';
import { ProjectFrame } from '../components/ProjectFrame';
import { Activities } from './editing/Activities';
import { Milestones } from './editing/Milestones';
import { OwnSpan } from './editing/OwnSpan';
import { Waits } from './editing/Waits';
import { useT } from './messages';
import styles from './plan.module.css';
import { planQuery } from './queries';
import { hasPlan } from './timeline/rows';
import { addressOf, dayNumber } from './timeline/scale';
import { Timeline } from './timeline/Timeline';
import { useMoveMilestone } from './useMoveMilestone';

const route = getRouteApi('/shell/portefoelje/$projectId/tidsplan');

/** One project's plan with all up and down its chain; written here by those who keep the project. */
export function ProjectPlanPage() {
  const t = useT();
  const { projectId } = route.useParams();
  return (
    <div className={styles.sheet}>
      <ProjectFrame
        projectId={projectId}
        page={t('plan')}
        actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
      >
        {() => <PlanOf projectId={projectId} />}
      </ProjectFrame>
    </div>
  );
}

function PlanOf({ projectId }: { projectId: string }) {
  const query = useQuery(planQuery(projectId));
  return (
    <Loaded query={query} lines={12}>
      {(plan) => <Sections plan={plan} />}
    </Loaded>
  );
}

function Sections({ plan }: { plan: ProjectPlan }) {
  const t = useT();
  const { project } = plan;
  const shown = [project, ...plan.chain].filter(hasPlan);
  return (
    <div className={styles.sections}>
      {shown.length > 0 && (
        <Card title={t('title')}>
          <Picture plan={plan} />
        </Card>
      )}
      <OwnSpan project={project} />
      <Milestones
        project={project}
        aside={
          <ExportLinks
            label={t('table.milestones')}
            path="/api/portfolio/v1/milestones/sheet"
            query={{ projectId: project.id }}
          />
        }
      />
      <Waits
        project={project}
        dependencies={plan.dependencies.filter((one) => one.projectId === project.id)}
        aside={
          <ExportLinks
            label={t('table.dependencies')}
            path="/api/portfolio/v1/dependencies/sheet"
            query={{ projectId: project.id }}
          />
        }
      />
      <Activities project={project} />
    </div>
  );
}

function Picture({ plan }: { plan: ProjectPlan }) {
  const t = useT();
  const { fra, dage, valgt } = route.useSearch();
  const navigate = route.useNavigate();
  const { move, error } = useMoveMilestone();
  return (
    <>
      <ProblemMessage error={error} />
      <Timeline
        projects={[plan.project, ...plan.chain].filter(hasPlan)}
        dependencies={plan.dependencies}
        today={plan.onDate}
        label={t('title')}
        view={fra && dage ? { from: dayNumber(fra), days: dage } : undefined}
        onView={(view) =>
          void navigate({
            search: (now) => ({ ...now, ...addressOf(view) }),
            replace: true,
            resetScroll: false,
          })
        }
        chosen={valgt ?? plan.project.id}
        onChoose={(project) =>
          void navigate({
            search: (now) => ({ ...now, valgt: project }),
            replace: true,
            resetScroll: false,
          })
        }
        onMove={move}
      />
    </>
  );
}
