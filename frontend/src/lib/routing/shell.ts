import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { sessionQuery } from '@/lib/session';

/** What every route's loader gets. */
export interface RouterContext {
  queryClient: QueryClient;
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** `narrow` folds the navigation to icons, for screens that bring their own column. */
    frame?: 'narrow';
  }
}

/** The root of the tree; the app gives it its error and not-found pages. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({});

/** The parent of every screen for people who are logged in; the app gives it the frame. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session.authenticated) {
      throw redirect({ to: '/log-ind', search: { returnTo: location.href } });
    }
  },
});
