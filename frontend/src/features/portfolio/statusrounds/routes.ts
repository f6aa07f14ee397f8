import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const rounds = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/statusrunder',
  component: lazyRouteComponent(() => import('./RoundsPage'), 'RoundsPage'),
});

const round = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/statusrunder/$roundId',
  component: lazyRouteComponent(() => import('./RoundPage'), 'RoundPage'),
});

const status = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/$projectId/status',
  component: lazyRouteComponent(() => import('./StatusPage'), 'StatusPage'),
});

export const statusRoundsRoutes = [rounds, round, status] as const;
