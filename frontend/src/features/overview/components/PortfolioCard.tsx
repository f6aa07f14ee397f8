import { useQuery } from '@tanstack/react-query';
import type { Light, ProjectSummary } from '@/api/portfolio';
import { compareDanish } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Card, classNames, EmptyState, Loaded, TrafficLight } from '@/ui';
import { portfolioSummaryQuery, projectsQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './overview.module.css';

const SHOWN = 5;
const SEVERITY: Record<Light, number> = { RED: 3, YELLOW: 2, GREEN: 1, NONE: 0 };

/** The projects that need most attention, each with its worst light. */
export function PortfolioCard() {
  const t = useT();
  const projects = useQuery(projectsQuery);
  const summary = useQuery(portfolioSummaryQuery);
  return (
    <Card
      title={t('portfolio.title')}
      aside={
        <InternalLink path="/portefoelje" orNothing>
          {t('portfolio.all')}
        </InternalLink>
      }
    >
      <Loaded query={projects} lines={5}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('portfolio.empty')} />
          ) : (
            <ul className="flat rows">
              {mostUrgent(page.items).map((project) => (
                <li key={project.id}>
                  <InternalLink path={`/portefoelje/${project.id}`}>{project.name}</InternalLink>
                  <TrafficLight light={worstLight(project)} about={t('portfolio.worst')} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {summary.data && (
        <p className={classNames('muted small', styles.note)}>
          {t('portfolio.summary', { ...summary.data })}
        </p>
      )}
    </Card>
  );
}

function worstLight(project: ProjectSummary): Light {
  return Object.values(project.lights ?? {}).reduce<Light>(
    (worst, light) => (SEVERITY[light] > SEVERITY[worst] ? light : worst),
    'NONE',
  );
}

function mostUrgent(projects: ProjectSummary[]): ProjectSummary[] {
  return [...projects]
    .sort(
      (left, right) =>
        SEVERITY[worstLight(right)] - SEVERITY[worstLight(left)] ||
        compareDanish(left.name, right.name),
    )
    .slice(0, SHOWN);
}
