import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const programmes = createRoute({
  getParentRoute: () => shellRoute,
  path: '/programmer',
  component: lazyRouteComponent(() => import('./pages/ProgrammesPage'), 'ProgrammesPage'),
});

export const programmeRoutes = [programmes] as const;
