import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const annualWheel = createRoute({
  getParentRoute: () => shellRoute,
  path: '/aarshjul',
  validateSearch: (search): { aar?: number; uden?: string } => ({
    aar: yearOf(search.aar),
    uden: typeof search.uden === 'string' && search.uden !== '' ? search.uden : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/AnnualWheelPage'), 'AnnualWheelPage'),
});

export const annualWheelRoutes = [annualWheel] as const;

function yearOf(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 1900 && year <= 2999 ? year : undefined;
}
