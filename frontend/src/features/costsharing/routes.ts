import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const costSharings = createRoute({
  getParentRoute: () => shellRoute,
  path: '/omkostningsdeling',
  component: lazyRouteComponent(() => import('./pages/CostSharingsPage'), 'CostSharingsPage'),
});

export const costSharingRoutes = [costSharings] as const;
