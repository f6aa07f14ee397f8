import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const letters = createRoute({
  getParentRoute: () => shellRoute,
  path: '/beskeder',
  component: lazyRouteComponent(() => import('./pages/LettersPage'), 'LettersPage'),
});

export const lettersRoutes = [letters] as const;
