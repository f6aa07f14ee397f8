import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

function pageOf(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
}

const imports = createRoute({
  getParentRoute: () => shellRoute,
  path: '/import',
  validateSearch: (search): { side?: number } => ({ side: pageOf(search.side) }),
  component: lazyRouteComponent(() => import('./pages/ImportsPage'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => shellRoute,
  path: '/import/$importId',
  staticData: { frame: 'narrow' },
  component: lazyRouteComponent(() => import('./pages/ImportPage'), 'ImportPage'),
});

export const minutesImportRoutes = [imports, oneImport] as const;
