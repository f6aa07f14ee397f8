import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ReportKind } from '@/api/reports';
import { shellRoute } from '@/lib/routing';
import { KINDS } from './kinds';

/** What the list is narrowed by, as the address has it. */
export interface ReportsSearch {
  slags?: ReportKind | undefined;
  side?: number | undefined;
}

const reports = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rapporter',
  validateSearch: (search): ReportsSearch => ({
    slags: KINDS.find((kind) => kind === search.slags),
    side: Number.isInteger(Number(search.side)) && search.side ? Number(search.side) : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/ReportsPage'), 'ReportsPage'),
});

const report = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rapporter/$id',
  component: lazyRouteComponent(() => import('./pages/ReportPage'), 'ReportPage'),
});

export const reportRoutes = [reports, report] as const;
