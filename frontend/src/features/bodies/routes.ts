import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const bodies = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organer',
  component: lazyRouteComponent(() => import('./pages/BodiesPage'), 'BodiesPage'),
});

const body = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organer/$bodyCode',
  component: lazyRouteComponent(() => import('./pages/BodyPage'), 'BodyPage'),
});

export const bodiesRoutes = [bodies, body] as const;
