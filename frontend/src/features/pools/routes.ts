import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

/** A budget year from the address, if it looks like one. */
function yearOf(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}

/** A day from the address, if it looks like one. */
function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/** Identifiers from the address. */
function idsOf(value: unknown): string[] | undefined {
  const ids = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return ids.length > 0 ? ids : undefined;
}

/** An identifier from the address. */
function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const pools = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer',
  validateSearch: (search): { aar?: number; pr?: string } => ({
    aar: yearOf(search.aar),
    pr: dayOf(search.pr),
  }),
  component: lazyRouteComponent(() => import('./pages/PoolsPage'), 'PoolsPage'),
});

const pool = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer/$poolId',
  validateSearch: (search): { pr?: string } => ({ pr: dayOf(search.pr) }),
  component: lazyRouteComponent(() => import('./pages/PoolPage'), 'PoolPage'),
});

// What an agenda item is about is known by the allocation alone; its pool is looked up.
const allocation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer/disponeringer/$allocationId',
  component: lazyRouteComponent(() => import('./pages/AllocationPage'), 'AllocationPage'),
});

const adjustment = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer/aendringer/$adjustmentId',
  component: lazyRouteComponent(() => import('./pages/AdjustmentPage'), 'AdjustmentPage'),
});

const transfers = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer/overfoersler',
  component: lazyRouteComponent(() => import('./pages/TransfersPage'), 'TransfersPage'),
});

const transfer = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer/overfoersler/$transferId',
  component: lazyRouteComponent(() => import('./pages/TransferPage'), 'TransferPage'),
});

const tryOut = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer/proev',
  validateSearch: (
    search,
  ): { aar?: number; valgt?: string[]; scenarie?: string; sammenlign?: string[] } => ({
    aar: yearOf(search.aar),
    valgt: idsOf(search.valgt),
    scenarie: idOf(search.scenarie),
    sammenlign: idsOf(search.sammenlign),
  }),
  component: lazyRouteComponent(() => import('./pages/TryOutPage'), 'TryOutPage'),
});

const scenario = createRoute({
  getParentRoute: () => shellRoute,
  path: '/puljer/scenarier/$scenarioId',
  component: lazyRouteComponent(() => import('./pages/ScenarioPage'), 'ScenarioPage'),
});

export const poolsRoutes = [
  pools,
  pool,
  allocation,
  adjustment,
  transfers,
  transfer,
  tryOut,
  scenario,
] as const;
