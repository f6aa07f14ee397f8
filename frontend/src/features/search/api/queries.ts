import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { meetingsApi, portfolioApi } from '@/api/clients';
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

const PORTFOLIO_HITS = 5;

/** The projects whose name has the words, also those that have left the list. */
export function projectHitsQuery(words: string) {
  return queryOptions({
    queryKey: ['portfolio', 'projects', 'search', words],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/projects', {
          params: { query: { q: words, everOnTheList: true, pageSize: PORTFOLIO_HITS } },
        }),
      ),
  });
}

/** The lessons of closed projects that say the words. */
export function lessonHitsQuery(words: string) {
  return queryOptions({
    queryKey: ['portfolio', 'lessons', 'search', words],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/lessons', {
          params: { query: { q: words, pageSize: PORTFOLIO_HITS } },
        }),
      ),
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
