import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { BenefitState } from '@/api/benefits';
import { shellRoute } from '@/lib/routing';
import { STATES } from './states';

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}

const benefits = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gevinster',
  validateSearch: (search): { program?: string; aar?: number } => ({
    program: text(search.program),
    aar: Number.isInteger(Number(search.aar)) && search.aar ? Number(search.aar) : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/BenefitsPage'), 'BenefitsPage'),
});

/** What the register is narrowed by, as the address has it. */
export interface RegisterSearch {
  program?: string | undefined;
  tilstand?: BenefitState | undefined;
  udenIndikator?: true | undefined;
  q?: string | undefined;
  side?: number | undefined;
}

const register = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gevinster/register',
  validateSearch: (search): RegisterSearch => ({
    program: text(search.program),
    tilstand: STATES.find((state) => state === search.tilstand),
    udenIndikator: search.udenIndikator === true || undefined,
    q: text(search.q),
    side: Number.isInteger(Number(search.side)) && search.side ? Number(search.side) : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/RegisterPage'), 'RegisterPage'),
});

const fresh = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gevinster/ny',
  component: lazyRouteComponent(() => import('./pages/NewBenefitPage'), 'NewBenefitPage'),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gevinster/$benefitId',
  component: lazyRouteComponent(() => import('./pages/BenefitPage'), 'BenefitPage'),
});

export const benefitsRoutes = [benefits, register, fresh, one] as const;
