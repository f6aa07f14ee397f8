import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { forgetDrafts } from '@/lib/drafts/useDraft';
import { onSignedOut } from '@/lib/http';
import { onLanguageChange } from '@/lib/i18n';
import { requestPageFocus } from '@/lib/routing';
import { sessionQuery } from '@/lib/session';
import { ToastProvider } from '@/ui';
import type { createAppRouter } from './router';

interface AppProps {
  /** The cache of what the server said. */
  queryClient: QueryClient;
  /** The router. */
  router: ReturnType<typeof createAppRouter>;
}

const PERSON_KEY = 'direktion.person';

/** Puts the cache and the router around the screens and ties them to language, session and focus. */
export function App({ queryClient, router }: AppProps) {
  useEffect(() => {
    const stops = [
      // What the server answered in words must be asked for again in the new language.
      onLanguageChange(() => void queryClient.invalidateQueries()),
      onSignedOut(() => {
        queryClient.removeQueries(sessionQuery);
        void router.invalidate();
      }),
      router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) requestPageFocus();
      }),
      queryClient.getQueryCache().subscribe(({ query }) => {
        if (query.queryHash === JSON.stringify(sessionQuery.queryKey)) keepDraftsApart(queryClient);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [queryClient, router]);

  return (
    <QueryClientProvider client={queryClient}>
      <ToastProvider>
        <RouterProvider router={router} />
      </ToastProvider>
    </QueryClientProvider>
  );
}

/** On a shared machine the next person must not find what the last one was writing. */
function keepDraftsApart(queryClient: QueryClient): void {
  const username = queryClient.getQueryData(sessionQuery.queryKey)?.username;
  if (!username || localStorage.getItem(PERSON_KEY) === username) return;
  forgetDrafts();
  localStorage.setItem(PERSON_KEY, username);
}
