import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MandateState } from '@/api/portfolio';
import { shellRoute } from '@/lib/routing';

export const MANDATE_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'POSTPONED',
  'APPROVED',
  'REJECTED',
] as const satisfies readonly MandateState[];

/** A day from the address, if it is one. */
function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pageOf(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
}

const portfolio = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje',
  validateSearch: (search): { dato?: string; niveau?: 2; q?: string } => ({
    dato: dayOf(search.dato),
    niveau: Number(search.niveau) === 2 ? 2 : undefined,
    q: wordOf(search.q),
  }),
  component: lazyRouteComponent(() => import('./pages/PortfolioPage'), 'PortfolioPage'),
});

const differences = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/forskel',
  validateSearch: (search): { fra?: string; til?: string } => ({
    fra: dayOf(search.fra),
    til: dayOf(search.til),
  }),
  component: lazyRouteComponent(() => import('./pages/DifferencesPage'), 'DifferencesPage'),
});

const people = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/personer',
  validateSearch: (search): { dato?: string; enhed?: string; q?: string } => ({
    dato: dayOf(search.dato),
    enhed: wordOf(search.enhed),
    q: wordOf(search.q),
  }),
  component: lazyRouteComponent(() => import('./pages/PeoplePage'), 'PeoplePage'),
});

const listImport = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/import',
  component: lazyRouteComponent(() => import('./pages/ListImportPage'), 'ListImportPage'),
});

const project = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/$projectId',
  component: lazyRouteComponent(() => import('./pages/ProjectPage'), 'ProjectPage'),
});

const mandates = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mandater',
  validateSearch: (search): { tilstand?: MandateState; side?: number } => ({
    tilstand: MANDATE_STATES.find((state) => state === search.tilstand),
    side: pageOf(search.side),
  }),
  component: lazyRouteComponent(() => import('./pages/MandatesPage'), 'MandatesPage'),
});

const newMandate = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mandater/nyt',
  component: lazyRouteComponent(() => import('./pages/NewMandatePage'), 'NewMandatePage'),
});

const mandate = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mandater/$mandateId',
  component: lazyRouteComponent(() => import('./pages/MandatePage'), 'MandatePage'),
});

export const portfolioRoutes = [
  portfolio,
  differences,
  people,
  listImport,
  project,
  mandates,
  newMandate,
  mandate,
] as const;
