import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const lessons = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/erfaringer',
  validateSearch: (search): { q?: string; side?: number } => ({
    q: typeof search.q === 'string' && search.q !== '' ? search.q : undefined,
    side:
      Number.isInteger(search.side) && Number(search.side) > 1 ? Number(search.side) : undefined,
  }),
  component: lazyRouteComponent(() => import('./LessonsPage'), 'LessonsPage'),
});

export const lessonRoutes = [lessons] as const;
