import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

const LONGEST_PAGE = 200;
const PAGE = { params: { query: { pageSize: LONGEST_PAGE } } };

/** The preparations the person may know of. */
export const preparationsQuery = queryOptions({
  queryKey: ['meetings', 'preparations'],
  queryFn: () => dataOf(meetingsApi.GET('/api/meetings/v1/preparations', PAGE)),
});

/** What the person is asked to write. */
export const tasksQuery = queryOptions({
  queryKey: ['meetings', 'preparation-tasks'],
  queryFn: () => dataOf(meetingsApi.GET('/api/meetings/v1/preparation-items', PAGE)),
});

/** One preparation with its items. */
export function preparationQuery(preparationId: string) {
  return queryOptions({
    queryKey: ['meetings', 'preparation', preparationId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/preparations/{preparationId}', {
          params: { path: { preparationId } },
        }),
      ),
  });
}

/** One item with its note. */
export function preparationItemQuery(preparationItemId: string) {
  return queryOptions({
    queryKey: ['meetings', 'preparation-item', preparationItemId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/preparation-items/{preparationItemId}', {
          params: { path: { preparationItemId } },
        }),
      ),
  });
}

/** Who can be asked for a note. */
export const authorsQuery = queryOptions({
  queryKey: ['meetings', 'preparation-authors'],
  queryFn: () => dataOf(meetingsApi.GET('/api/meetings/v1/preparation-items/authors', PAGE)),
  staleTime: 5 * 60_000,
});

/** The bodies whose meetings the person may read. */
export const bodiesQuery = queryOptions({
  queryKey: ['meetings', 'bodies'],
  queryFn: () => dataOf(meetingsApi.GET('/api/meetings/v1/bodies', PAGE)),
  staleTime: 5 * 60_000,
});
