import { queryOptions } from '@tanstack/react-query';
import { accessApi, meetingsApi, portfolioApi } from '@/api/clients';
import type { Area } from '@/api/access';
import type { MandateState } from '@/api/portfolio';
import { compareDanish } from '@/lib/format';
import { dataOf, taggedOf } from '@/lib/http';

const LONGEST_PAGE = 200;

/** What narrows the list of projects. */
export interface ProjectFilter {
  /** The day the list is shown of. */
  onDate: string;
  level: number;
  /** Part of the name. */
  q: string;
}

/** What was on the list on a day. */
export function projectsQuery({ onDate, level, q }: ProjectFilter) {
  return queryOptions({
    queryKey: ['portfolio', 'projects', onDate, level, q],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/projects', {
          params: { query: { onDate, level, q: q || undefined, pageSize: LONGEST_PAGE } },
        }),
      ),
  });
}

/** What happened to the list between two days. */
export function differencesQuery(from: string, to: string) {
  return queryOptions({
    queryKey: ['portfolio', 'differences', from, to],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/portfolio/differences', {
          params: { query: { from, to } },
        }),
      ),
  });
}

/** One page of the mandates the person may know of. */
export function mandatesQuery(state: MandateState | undefined, page: number) {
  return queryOptions({
    queryKey: ['portfolio', 'mandates', state ?? '', page],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/mandates', {
          params: { query: { state, page, pageSize: 50 } },
        }),
      ),
  });
}

/** One mandate, and the version it was read at. */
export function mandateQuery(id: string) {
  return queryOptions({
    queryKey: ['portfolio', 'mandate', id],
    queryFn: () =>
      taggedOf(portfolioApi.GET('/api/portfolio/v1/mandates/{id}', { params: { path: { id } } })),
  });
}

/** What a body decided, for those who may read the item it was about. */
export function decisionQuery(decisionId: string) {
  return queryOptions({
    queryKey: ['meetings', 'decision', decisionId, 'text'],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/decisions/{decisionId}', {
          params: { path: { decisionId } },
        }),
      ),
    retry: false,
  });
}

/** The people a mandate can name. */
export const peopleQuery = queryOptions({
  queryKey: ['access', 'people', ''],
  queryFn: () =>
    dataOf(
      accessApi.GET('/api/access/v1/people', { params: { query: { pageSize: LONGEST_PAGE } } }),
    ),
  staleTime: 5 * 60_000,
});

/** The names of the directors, who alone can own a project. */
export const directorsQuery = queryOptions({
  queryKey: ['access', 'areas', 'directors'],
  queryFn: async () => {
    const areas = (await dataOf(accessApi.GET('/api/access/v1/areas', {}))) as Area[];
    return [...new Set(areas.map(({ director }) => director).filter((name) => name !== null))].sort(
      compareDanish,
    );
  },
  staleTime: 5 * 60_000,
});

/** The centres a mandate can draw hours from. */
export const unitsQuery = queryOptions({
  queryKey: ['access', 'units', ''],
  queryFn: () =>
    dataOf(
      accessApi.GET('/api/access/v1/units', { params: { query: { pageSize: LONGEST_PAGE } } }),
    ),
  staleTime: 5 * 60_000,
});
