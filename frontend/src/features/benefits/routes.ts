import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const benefits = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gevinster',
  validateSearch: (search): { program?: string; aar?: number } => ({
    program: typeof search.program === 'string' && search.program ? search.program : undefined,
    aar: Number.isInteger(Number(search.aar)) && search.aar ? Number(search.aar) : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/BenefitsPage'), 'BenefitsPage'),
});

export const benefitsRoutes = [benefits] as const;
