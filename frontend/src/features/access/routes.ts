import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

const access = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange',
  component: lazyRouteComponent(() => import('./pages/AccessPage'), 'AccessPage'),
});

const apply = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/ansoeg',
  component: lazyRouteComponent(() => import('./pages/ApplyPage'), 'ApplyPage'),
});

const application = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/ansoegninger/$id',
  validateSearch: (search): { handling?: 'godkend' | 'afslaa' | 'retur' | 'ret' } => ({
    handling: oneOf(search.handling, ['godkend', 'afslaa', 'retur', 'ret']),
  }),
  component: lazyRouteComponent(() => import('./pages/ApplicationPage'), 'ApplicationPage'),
});

const audit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/log',
  validateSearch: (
    search,
  ): {
    side?: number;
    person?: string;
    hvad?: string;
    punkt?: string;
    fra?: string;
    til?: string;
  } => ({
    side: pageOf(search.side),
    person: textOf(search.person),
    hvad: textOf(search.hvad),
    punkt: textOf(search.punkt),
    fra: textOf(search.fra),
    til: textOf(search.til),
  }),
  component: lazyRouteComponent(() => import('./pages/AuditPage'), 'AuditPage'),
});

const directory = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/personer',
  component: lazyRouteComponent(() => import('./pages/DirectoryPage'), 'DirectoryPage'),
});

const person = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/personer/$username',
  component: lazyRouteComponent(() => import('./pages/PersonPage'), 'PersonPage'),
});

const units = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/enheder',
  component: lazyRouteComponent(() => import('./pages/UnitsPage'), 'UnitsPage'),
});

const unit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/enheder/$code',
  component: lazyRouteComponent(() => import('./pages/UnitPage'), 'UnitPage'),
});

const aboutMe = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/om-mig',
  validateSearch: (search): { side?: number } => ({ side: pageOf(search.side) }),
  component: lazyRouteComponent(() => import('./pages/AboutMePage'), 'AboutMePage'),
});

const seenBy = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/set-af',
  validateSearch: (search): { person?: string; moede?: string; punkt?: string } => ({
    person: textOf(search.person),
    moede: textOf(search.moede),
    punkt: textOf(search.punkt),
  }),
  component: lazyRouteComponent(() => import('./pages/SeenByPage'), 'SeenByPage'),
});

const reviews = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/gennemgange',
  validateSearch: (search): { side?: number; kriterier?: string } => ({
    side: pageOf(search.side),
    kriterier: textOf(search.kriterier),
  }),
  component: lazyRouteComponent(() => import('./pages/ReviewsPage'), 'ReviewsPage'),
});

const review = createRoute({
  getParentRoute: () => shellRoute,
  path: '/adgange/gennemgange/$id',
  validateSearch: (search): { adgang?: string; handling?: 'bekraeft' | 'afslut' } => ({
    adgang: textOf(search.adgang),
    handling: oneOf(search.handling, ['bekraeft', 'afslut']),
  }),
  component: lazyRouteComponent(() => import('./pages/ReviewPage'), 'ReviewPage'),
});

function pageOf(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) > 1 ? Number(value) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function oneOf<Known extends string>(value: unknown, known: readonly Known[]): Known | undefined {
  return known.find((one) => one === value);
}

export const accessRoutes = [
  access,
  apply,
  application,
  audit,
  directory,
  person,
  units,
  unit,
  aboutMe,
  seenBy,
  reviews,
  review,
] as const;
