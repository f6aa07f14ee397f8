import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const preparations = createRoute({
  getParentRoute: () => shellRoute,
  path: '/forberedelser',
  component: lazyRouteComponent(() => import('./pages/PreparationsPage'), 'PreparationsPage'),
});

const preparation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/forberedelser/$preparationId',
  component: lazyRouteComponent(() => import('./pages/PreparationPage'), 'PreparationPage'),
});

const preparationItem = createRoute({
  getParentRoute: () => shellRoute,
  path: '/forberedelser/punkter/$itemId',
  component: lazyRouteComponent(() => import('./pages/PreparationItemPage'), 'PreparationItemPage'),
});

export const preparationsRoutes = [preparations, preparation, preparationItem] as const;
