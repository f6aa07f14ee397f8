import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import type { SearchQuestion } from '@/api/search';
import { dataOf } from '@/lib/http';

/** How many hits a page has. */
export const PAGE_SIZE = 20;

/** A page of what was found. */
export function searchQuery(question: SearchQuestion) {
  return queryOptions({
    queryKey: ['meetings', 'search', question],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/search', {
          params: { query: { ...question, pageSize: PAGE_SIZE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** What may be meant by what is typed so far. */
export function suggestionsQuery(typed: string) {
  return queryOptions({
    queryKey: ['meetings', 'suggestions', typed],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/search/suggestions', { params: { query: { q: typed } } }),
      ),
    enabled: typed.trim().length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
