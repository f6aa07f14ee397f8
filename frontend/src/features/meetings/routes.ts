import { OUTSTANDING_KINDS, type Outstanding } from '@/api/meetings';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

/** A page number from the address; the first unless it is a whole number above one. */
function pageOf(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A month from the address, such as `2026-12`. */
function monthOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(value)
    ? value
    : undefined;
}

interface MeetingsSearch {
  organ?: string;
  vis?: 'kalender';
  maaned?: string;
  periode?: 'holdte';
  side?: number;
}

const meetings = createRoute({
  getParentRoute: () => shellRoute,
  path: '/moeder',
  validateSearch: (search): MeetingsSearch => ({
    organ: textOf(search.organ),
    vis: search.vis === 'kalender' ? 'kalender' : undefined,
    maaned: monthOf(search.maaned),
    periode: search.periode === 'holdte' ? 'holdte' : undefined,
    side: pageOf(search.side),
  }),
  component: lazyRouteComponent(() => import('./pages/MeetingsPage'), 'MeetingsPage'),
});

const meeting = createRoute({
  getParentRoute: () => shellRoute,
  path: '/moeder/$meetingId',
  staticData: { frame: 'narrow' },
  component: lazyRouteComponent(() => import('./pages/MeetingLayout'), 'MeetingLayout'),
});

const meetingHome = createRoute({
  getParentRoute: () => meeting,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/MeetingHomePage'), 'MeetingHomePage'),
});

const item = createRoute({
  getParentRoute: () => meeting,
  path: '/punkter/$itemId',
  component: lazyRouteComponent(() => import('./pages/ItemPage'), 'ItemPage'),
});

const meetingMode = createRoute({
  getParentRoute: () => meeting,
  path: '/moedetilstand',
  validateSearch: (search): { punkt?: string } => ({ punkt: textOf(search.punkt) }),
  component: lazyRouteComponent(() => import('./pages/MeetingModePage'), 'MeetingModePage'),
});

const minutes = createRoute({
  getParentRoute: () => meeting,
  path: '/referat',
  component: lazyRouteComponent(() => import('./decisions/MinutesPage'), 'MinutesPage'),
});

/** What narrows the list of what is missing, kept in the address. */
interface MissingSearch {
  organ?: string;
  ansvarlig?: string;
  art?: Outstanding['kind'];
  vis?: 'alt';
}

const missing = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mangler',
  validateSearch: (search): MissingSearch => ({
    organ: textOf(search.organ),
    ansvarlig: textOf(search.ansvarlig),
    art: OUTSTANDING_KINDS.find((kind) => kind === search.art),
    vis: search.vis === 'alt' ? 'alt' : undefined,
  }),
  component: lazyRouteComponent(() => import('./decisions/MissingPage'), 'MissingPage'),
});

const phrases = createRoute({
  getParentRoute: () => shellRoute,
  path: '/vendinger',
  validateSearch: (search): { organ?: string } => ({ organ: textOf(search.organ) }),
  component: lazyRouteComponent(() => import('./decisions/PhrasesPage'), 'PhrasesPage'),
});

const printedMeeting = createRoute({
  getParentRoute: () => shellRoute,
  path: '/moeder/$meetingId/udskriv',
  component: lazyRouteComponent(() => import('./pages/PrintMeetingPage'), 'PrintMeetingPage'),
});

const cases = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sager',
  validateSearch: (search): { q?: string; side?: number } => ({
    q: textOf(search.q),
    side: pageOf(search.side),
  }),
  component: lazyRouteComponent(() => import('./pages/CasesPage'), 'CasesPage'),
});

const caseFile = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sager/$caseId',
  component: lazyRouteComponent(() => import('./pages/CasePage'), 'CasePage'),
});

const decisions = createRoute({
  getParentRoute: () => shellRoute,
  path: '/beslutninger',
  validateSearch: (search): { vis?: 'alle'; side?: number } => ({
    vis: search.vis === 'alle' ? 'alle' : undefined,
    side: pageOf(search.side),
  }),
  component: lazyRouteComponent(() => import('./pages/DecisionsPage'), 'DecisionsPage'),
});

const decision = createRoute({
  getParentRoute: () => shellRoute,
  path: '/beslutninger/$decisionId',
  component: lazyRouteComponent(() => import('./pages/DecisionPage'), 'DecisionPage'),
});

export const meetingsRoutes = [
  meetings,
  meeting.addChildren([meetingHome, item, meetingMode, minutes]),
  printedMeeting,
  cases,
  caseFile,
  decisions,
  decision,
  missing,
  phrases,
] as const;
