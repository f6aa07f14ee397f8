import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProjectDetail } from '@/api/portfolio';
import { Breadcrumbs, LinkTabs, Loaded, PageHeading, Tag } from '@/ui';
import { taggedProjectQuery } from '../api/keeping';
import { useT } from '../messages';
import { ProjectStateTag } from './ProjectTable';
import { useReadsStatus } from './rights';

interface ProjectFrameProps {
  /** The project. */
  projectId: string;
  /** What the page is called, besides the project's name; the project's front page has none. */
  page?: string;
  /** Buttons at the end of the heading's line. */
  actions?: ReactNode;
  /** The page, once the project is there. */
  children: (project: ProjectDetail) => ReactNode;
}

/** What all pages of one project have on top: where one is, its name and state, and the others. */
export function ProjectFrame({ projectId, page, actions, children }: ProjectFrameProps) {
  const t = useT();
  const query = useQuery(taggedProjectQuery(projectId));
  return (
    <Loaded query={query} page>
      {({ data: project }) => (
        <div className="page">
          <Breadcrumbs
            trail={[
              <Link key="portfolio" to="/portefoelje">
                {t('title')}
              </Link>,
              ...(page
                ? [
                    <Link key="project" to="/portefoelje/$projectId" params={{ projectId }}>
                      {project.name}
                    </Link>,
                    page,
                  ]
                : [project.name]),
            ]}
          />
          <PageHeading
            title={page ? t('project.page', { project: project.name, page }) : project.name}
            intro={
              <span className="cluster">
                <ProjectStateTag state={project.state} />
                <Tag>{t('project.level', { level: project.level })}</Tag>
                {project.programme && <Tag tone="brand">{project.programme}</Tag>}
              </span>
            }
            actions={actions}
          />
          <ProjectTabs projectId={projectId} />
          {children(project)}
        </div>
      )}
    </Loaded>
  );
}

function ProjectTabs({ projectId }: { projectId: string }) {
  const t = useT();
  const router = useRouter();
  const readsStatus = useReadsStatus();
  const pages = [
    { route: '/portefoelje/$projectId', label: t('tabs.overview') },
    { route: '/portefoelje/$projectId/tidsplan', label: t('tabs.plan') },
    { route: '/portefoelje/$projectId/ressourcer', label: t('tabs.resources') },
    { route: '/portefoelje/$projectId/status', label: t('tabs.status') },
    { route: '/portefoelje/$projectId/risici', label: t('tabs.risks') },
    { route: '/portefoelje/$projectId/oekonomi', label: t('tabs.economy') },
  ];
  if (!readsStatus) return null;
  return (
    <LinkTabs
      label={t('tabs.project')}
      tabs={pages
        .filter((page) => page.route in router.routesByPath)
        .map((page) => ({ path: page.route.replace('$projectId', projectId), label: page.label }))}
    />
  );
}
