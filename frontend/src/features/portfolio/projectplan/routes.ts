import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';
import { LONGEST, SHORTEST } from './timeline/scale';

/** What the screens of plans can show. */
export const PLAN_VIEWS = ['tidslinje', 'milepaele', 'afhaengigheder', 'skred'] as const;
export type PlanViewName = (typeof PLAN_VIEWS)[number];

interface TimeSearch {
  /** The first day shown. */
  fra?: string;
  /** How many days are shown. */
  dage?: number;
  /** The project whose critical path stands out. */
  valgt?: string;
}

interface TimelineSearch extends TimeSearch {
  vis?: PlanViewName;
  /** The day the plans are seen from; today without it. */
  dato?: string;
  program?: string;
  ejer?: string;
  center?: string;
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' &&
    /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function timeOf(search: Record<string, unknown>): TimeSearch {
  const days = Number(search.dage);
  return {
    fra: dayOf(search.fra),
    dage: Number.isInteger(days) && days >= SHORTEST && days <= LONGEST ? days : undefined,
    valgt: textOf(search.valgt),
  };
}

const timeline = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/tidslinje',
  validateSearch: (search): TimelineSearch => ({
    ...timeOf(search),
    vis: PLAN_VIEWS.find((view) => view === search.vis),
    dato: dayOf(search.dato),
    program: textOf(search.program),
    ejer: textOf(search.ejer),
    center: textOf(search.center),
  }),
  component: lazyRouteComponent(() => import('./TimelinePage'), 'TimelinePage'),
});

const projectPlan = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portefoelje/$projectId/tidsplan',
  validateSearch: (search): TimeSearch => timeOf(search),
  component: lazyRouteComponent(() => import('./ProjectPlanPage'), 'ProjectPlanPage'),
});

export const planRoutes = [timeline, projectPlan] as const;
