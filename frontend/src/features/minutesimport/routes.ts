import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const RESULTS = ['READ', 'UPDATED', 'CORRECTION', 'UNCHANGED', 'ALREADY_HERE', 'REFUSED'] as const;
const STATES = ['READ', 'ACCEPTED'] as const;

interface ImportsSearch {
  side?: number;
  resultat?: (typeof RESULTS)[number];
  tilstand?: (typeof STATES)[number];
}

function pageOf(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
}

const imports = createRoute({
  getParentRoute: () => shellRoute,
  path: '/import',
  validateSearch: (search): ImportsSearch => ({
    side: pageOf(search.side),
    resultat: RESULTS.find((result) => result === search.resultat),
    tilstand: STATES.find((state) => state === search.tilstand),
  }),
  component: lazyRouteComponent(() => import('./pages/ImportsPage'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => shellRoute,
  path: '/import/$importId',
  staticData: { frame: 'narrow' },
  component: lazyRouteComponent(() => import('./pages/ImportPage'), 'ImportPage'),
});

export const minutesImportRoutes = [imports, oneImport] as const;
