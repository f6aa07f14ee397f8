import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const risks = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/$projectId/risici',
  component: lazyRouteComponent(() => import('./RisksPage'), 'RisksPage'),
});

export const riskRoutes = [risks] as const;
