import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect, type RouterHistory } from '@tanstack/react-router';
import { accessRoutes } from '@/features/access/routes';
import { annualWheelRoutes } from '@/features/annualwheel/routes';
import { benefitsRoutes } from '@/features/benefits/routes';
import { caseWritingRoutes } from '@/features/casewriting/routes';
import { bodiesRoutes } from '@/features/bodies/routes';
import { meetingsRoutes } from '@/features/meetings/routes';
import { costSharingRoutes } from '@/features/costsharing/routes';
import { deviationRoutes } from '@/features/deviations/routes';
import { distributionRoutes } from '@/features/distribution/routes';
import { followUpRoutes } from '@/features/followups/routes';
import { lettersRoutes } from '@/features/letters/routes';
import { minutesImportRoutes } from '@/features/minutesimport/routes';
import { overviewRoutes } from '@/features/overview/routes';
import { poolsRoutes } from '@/features/pools/routes';
import { planRoutes } from '@/features/portfolio/projectplan/routes';
import { economyRoutes } from '@/features/portfolio/economy/routes';
import { lessonRoutes } from '@/features/portfolio/lessons/routes';
import { riskRoutes } from '@/features/portfolio/risks/routes';
import { resourceRoutes } from '@/features/portfolio/resources/routes';
import { portfolioRoutes } from '@/features/portfolio/routes';
import { statusRoundsRoutes } from '@/features/portfolio/statusrounds/routes';
import { postingRoutes } from '@/features/postings/routes';
import { programmeRoutes } from '@/features/programmes/routes';
import { reportRoutes } from '@/features/reports/routes';
import { searchRoutes } from '@/features/search/routes';
import { preparationsRoutes } from '@/features/preparations/routes';
import { remindersRoutes } from '@/features/reminders/routes';
import { rootRoute, shellRoute } from '@/lib/routing';
import { sessionQuery } from '@/lib/session';
import { PageSkeleton } from '@/ui';
import { Frame } from './frame/Frame';
import { ErrorPage } from './pages/ErrorPage';
import { LoginPage } from './pages/LoginPage';
import { NotFoundPage } from './pages/NotFoundPage';

/** Only paths of our own, so that nobody can be sent elsewhere after a log-in. */
function ownPath(path: unknown): string | undefined {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : undefined;
}

const loginRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/log-ind',
  validateSearch: (search): { returnTo?: string } => ({ returnTo: ownPath(search.returnTo) }),
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session.authenticated) throw redirect({ href: search.returnTo ?? '/' });
  },
  component: LoginPage,
});

rootRoute.update({ notFoundComponent: NotFoundPage });
shellRoute.update({ component: Frame });

// Each feature brings its own routes; a new feature is one line here and its import above.
const routeTree = rootRoute.addChildren([
  loginRoute,
  shellRoute.addChildren([
    ...overviewRoutes,
    ...meetingsRoutes,
    ...caseWritingRoutes,
    ...bodiesRoutes,
    ...portfolioRoutes,
    ...planRoutes,
    ...riskRoutes,
    ...lessonRoutes,
    ...economyRoutes,
    ...statusRoundsRoutes,
    ...resourceRoutes,
    ...poolsRoutes,
    ...distributionRoutes,
    ...costSharingRoutes,
    ...benefitsRoutes,
    ...followUpRoutes,
    ...reportRoutes,
    ...postingRoutes,
    ...deviationRoutes,
    ...programmeRoutes,
    ...accessRoutes,
    ...minutesImportRoutes,
    ...lettersRoutes,
    ...searchRoutes,
    ...remindersRoutes,
    ...annualWheelRoutes,
    ...preparationsRoutes,
  ]),
]);

/** The router over all features' routes. */
export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 80,
    defaultPendingMinMs: 0,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ErrorPage,
    scrollRestoration: true,
    ...(history && { history }),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
