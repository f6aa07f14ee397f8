import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/lib/http';

const RETRIES = 2;

/** Tries again only where it can help: no answer, or a server that is overloaded. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const passes = error instanceof Problem && (error.status === 0 || error.status >= 502);
  return passes && failures < RETRIES;
}

/** The cache of what the server said. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: isWorthRetrying },
      mutations: { retry: false },
    },
  });
}
