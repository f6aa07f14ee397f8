import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';
import { RESOURCE_VIEWS, type ResourceView } from './views';

function pageOf(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
}

const resources = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/ressourcer',
  validateSearch: (search): { fra?: string; vis?: ResourceView; side?: number } => ({
    fra:
      typeof search.fra === 'string' && /^\d{4}-W\d{2}$/.test(search.fra) ? search.fra : undefined,
    vis: RESOURCE_VIEWS.find((view) => view === search.vis),
    side: pageOf(search.side),
  }),
  component: lazyRouteComponent(() => import('./ResourcesPage'), 'ResourcesPage'),
});

const projectResources = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/$projectId/ressourcer',
  component: lazyRouteComponent(() => import('./ProjectResourcesPage'), 'ProjectResourcesPage'),
});

export const resourceRoutes = [resources, projectResources] as const;
