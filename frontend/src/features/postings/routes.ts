import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { PostingPlace } from '@/api/postings';
import { shellRoute } from '@/lib/routing';

/** Which page of a list is shown. */
interface PageSearch {
  side?: number | undefined;
}

/** Which postings are shown, as the address has it. */
export interface PostingSearch extends PageSearch {
  aar?: number | undefined;
  sted?: PostingPlace | undefined;
  konto?: string | undefined;
  disponering?: string | undefined;
  fil?: string | undefined;
  q?: string | undefined;
}

const PLACES: readonly PostingPlace[] = ['ALLOCATION', 'OUTSIDE', 'PARKED'];

function whole(value: unknown): number | undefined {
  return value && Number.isInteger(Number(value)) ? Number(value) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value) || undefined
    : undefined;
}

const parked = createRoute({
  getParentRoute: () => shellRoute,
  path: '/regnskab',
  validateSearch: (search): PageSearch & { aar?: number | undefined } => ({
    aar: whole(search.aar),
    side: whole(search.side),
  }),
  component: lazyRouteComponent(() => import('./pages/ParkedPage'), 'ParkedPage'),
});

const postings = createRoute({
  getParentRoute: () => shellRoute,
  path: '/regnskab/posteringer',
  validateSearch: (search): PostingSearch => ({
    aar: whole(search.aar),
    sted: PLACES.find((place) => place === search.sted),
    konto: text(search.konto),
    disponering: text(search.disponering),
    fil: text(search.fil),
    q: text(search.q),
    side: whole(search.side),
  }),
  component: lazyRouteComponent(() => import('./pages/PostingsPage'), 'PostingsPage'),
});

const posting = createRoute({
  getParentRoute: () => shellRoute,
  path: '/regnskab/posteringer/$id',
  component: lazyRouteComponent(() => import('./pages/PostingPage'), 'PostingPage'),
});

const rules = createRoute({
  getParentRoute: () => shellRoute,
  path: '/regnskab/regler',
  validateSearch: (search): PageSearch => ({ side: whole(search.side) }),
  component: lazyRouteComponent(() => import('./pages/RulesPage'), 'RulesPage'),
});

const imports = createRoute({
  getParentRoute: () => shellRoute,
  path: '/regnskab/filer',
  validateSearch: (search): PageSearch => ({ side: whole(search.side) }),
  component: lazyRouteComponent(() => import('./pages/ImportsPage'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => shellRoute,
  path: '/regnskab/filer/$id',
  component: lazyRouteComponent(() => import('./pages/ImportPage'), 'ImportPage'),
});

export const postingRoutes = [parked, postings, posting, rules, imports, oneImport] as const;
