import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const access = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange',
  component: lazyRouteComponent(() => import('./pages/AccessPage'), 'AccessPage'),
});

const apply = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/ansoeg',
  component: lazyRouteComponent(() => import('./pages/ApplyPage'), 'ApplyPage'),
});

const audit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/log',
  validateSearch: (search): { side?: number } => ({
    side:
      Number.isInteger(search.side) && Number(search.side) > 1 ? Number(search.side) : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/AuditPage'), 'AuditPage'),
});

const directory = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/personer',
  component: lazyRouteComponent(() => import('./pages/DirectoryPage'), 'DirectoryPage'),
});

const person = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/personer/$username',
  component: lazyRouteComponent(() => import('./pages/PersonPage'), 'PersonPage'),
});

export const accessRoutes = [access, apply, audit, directory, person] as const;
