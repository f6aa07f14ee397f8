import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { PresentationList } from '@/api/casewriting';
import { shellRoute } from '@/lib/routing';

/** The lists, by their names in the address. */
export const LISTS = {
  mine: 'MINE',
  venter: 'WAITING',
  retur: 'RETURNED',
  klar: 'READY',
  alle: 'ALL',
} as const satisfies Record<string, PresentationList>;

export type ListName = keyof typeof LISTS;

function numberOf(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mine-sager',
  validateSearch: (search): { liste?: ListName; side?: number } => ({
    liste: (Object.keys(LISTS) as ListName[]).find((name) => name === search.liste),
    side: numberOf(search.side),
  }),
  component: lazyRouteComponent(() => import('./pages/MyCasesPage'), 'MyCasesPage'),
});

const presentation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mine-sager/$presentationId',
  component: lazyRouteComponent(() => import('./pages/CaseWritingPage'), 'CaseWritingPage'),
});

const versions = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mine-sager/$presentationId/versioner',
  validateSearch: (search): { fra?: number; til?: number } => ({
    fra: numberOf(search.fra),
    til: numberOf(search.til),
  }),
  component: lazyRouteComponent(() => import('./pages/VersionsPage'), 'VersionsPage'),
});

export const caseWritingRoutes = [list, presentation, versions] as const;
