import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

/** Which follow-up is shown, as the address has it. */
export interface FollowUpSearch {
  aar?: number | undefined;
  nr?: number | undefined;
}

function whole(value: unknown): number | undefined {
  return value && Number.isInteger(Number(value)) ? Number(value) : undefined;
}

const followUps = createRoute({
  getParentRoute: () => shellRoute,
  path: '/budgetopfoelgninger',
  validateSearch: (search): FollowUpSearch => ({ aar: whole(search.aar), nr: whole(search.nr) }),
  component: lazyRouteComponent(() => import('./pages/FollowUpsPage'), 'FollowUpsPage'),
});

export const followUpRoutes = [followUps] as const;
