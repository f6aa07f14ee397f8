import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import { dataOf, taggedOf } from '@/lib/http';

const LONGEST_PAGE = 200;

/** The bodies whose lists the person may read. */
export const bodiesQuery = queryOptions({
  queryKey: ['meetings', 'bodies'],
  queryFn: () =>
    dataOf(
      meetingsApi.GET('/api/meetings/v1/bodies', { params: { query: { pageSize: LONGEST_PAGE } } }),
    ),
  staleTime: 5 * 60_000,
});

/** The reminder list of one body, or of all; now, or as it stood on a day. */
export function remindersQuery(body: string, asOf: string) {
  return queryOptions({
    queryKey: ['meetings', 'reminders', body, asOf],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/reminders', {
          params: {
            query: { body: body || undefined, asOf: asOf || undefined, pageSize: LONGEST_PAGE },
          },
        }),
      ),
  });
}

/** One row, and the version it was read at. */
export function reminderQuery(reminderId: string) {
  return queryOptions({
    queryKey: ['meetings', 'reminder', reminderId],
    queryFn: () =>
      taggedOf(
        meetingsApi.GET('/api/meetings/v1/reminders/{reminderId}', {
          params: { path: { reminderId } },
        }),
      ),
    staleTime: 0,
  });
}
