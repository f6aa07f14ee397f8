import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const economy = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/$projectId/oekonomi',
  component: lazyRouteComponent(() => import('./EconomyPage'), 'EconomyPage'),
});

export const economyRoutes = [economy] as const;
