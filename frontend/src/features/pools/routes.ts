import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

/** A budget year from the address, if it looks like one. */
function yearOf(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}

const pools = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer',
  validateSearch: (search): { aar?: number } => ({ aar: yearOf(search.aar) }),
  component: lazyRouteComponent(() => import('./pages/PoolsPage'), 'PoolsPage'),
});

const pool = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer/$poolId',
  component: lazyRouteComponent(() => import('./pages/PoolPage'), 'PoolPage'),
});

// What an agenda item is about is known by the allocation alone; its pool is looked up.
const allocation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer/disponeringer/$allocationId',
  component: lazyRouteComponent(() => import('./pages/AllocationPage'), 'AllocationPage'),
});

export const poolsRoutes = [pools, pool, allocation] as const;
