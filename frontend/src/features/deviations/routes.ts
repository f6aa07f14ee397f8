import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

/** Which year is shown, as of which day. */
interface DeviationSearch {
  aar?: number | undefined;
  pr?: string | undefined;
}

const deviations = createRoute({
  getParentRoute: () => shellRoute,
  path: '/afvigelser',
  validateSearch: (search): DeviationSearch => {
    const year = Number(search.aar);
    return {
      aar: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined,
      pr:
        typeof search.pr === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.pr)
          ? search.pr
          : undefined,
    };
  },
  component: lazyRouteComponent(() => import('./pages/DeviationsPage'), 'DeviationsPage'),
});

export const deviationRoutes = [deviations] as const;
