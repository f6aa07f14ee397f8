import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/lib/routing';

/** What narrows the list, kept in the address. */
interface RemindersSearch {
  organ?: string;
  ansvarlig?: string;
  vis?: 'gentages' | 'engang';
  pr?: string;
}

const reminders = createRoute({
  getParentRoute: () => shellRoute,
  path: '/huskeliste',
  validateSearch: (search): RemindersSearch => ({
    organ: textOf(search.organ),
    ansvarlig: textOf(search.ansvarlig),
    vis: search.vis === 'gentages' || search.vis === 'engang' ? search.vis : undefined,
    pr: dayOf(search.pr),
  }),
  component: lazyRouteComponent(() => import('./pages/RemindersPage'), 'RemindersPage'),
});

export const remindersRoutes = [reminders] as const;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
