import { Link } from '@tanstack/react-router';
import type { ProjectShare } from '@/api/portfolio';
import { useResourceT } from './messages';
import { formatHours } from './numbers';

/** What each project takes, with a link to where it is planned. */
export function ProjectShares({ projects }: { projects: readonly ProjectShare[] }) {
  const t = useResourceT();
  return (
    <ul className="rows">
      {projects.map((project) => (
        <li key={project.id} className="spread">
          <Link to="/portefoelje/$projectId/ressourcer" params={{ projectId: project.id }}>
            {project.name}
          </Link>
          <span>
            {formatHours(project.hours)} {t('hours').toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  );
}
