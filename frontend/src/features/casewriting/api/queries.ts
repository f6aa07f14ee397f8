import { queryOptions } from '@tanstack/react-query';
import type { PresentationList } from '@/api/casewriting';
import { accessApi, meetingsApi } from '@/api/clients';
import { dataOf, taggedOf } from '@/lib/http';

const LONGEST_PAGE = 200;

/** One page of the cases being written. */
export function presentationsQuery(list: PresentationList, page: number) {
  return queryOptions({
    queryKey: ['meetings', 'presentations', list, page],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/case-presentations', {
          params: { query: { list, page, pageSize: 50 } },
        }),
      ),
  });
}

/** One case being written, and the version it was read at. */
export function presentationQuery(presentationId: string) {
  return queryOptions({
    queryKey: ['meetings', 'presentation', presentationId],
    queryFn: () =>
      taggedOf(
        meetingsApi.GET('/api/meetings/v1/case-presentations/{presentationId}', {
          params: { path: { presentationId } },
        }),
      ),
  });
}

/** The comments on a case being written. */
export function commentsQuery(presentationId: string) {
  return queryOptions({
    queryKey: ['meetings', 'presentation', presentationId, 'comments'],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/case-presentations/{presentationId}/comments', {
          params: { path: { presentationId }, query: { pageSize: LONGEST_PAGE } },
        }),
      ),
  });
}

/** The kept versions of a case being written, newest first. */
export function versionsQuery(presentationId: string) {
  return queryOptions({
    queryKey: ['meetings', 'presentation', presentationId, 'versions'],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/case-presentations/{presentationId}/versions', {
          params: { path: { presentationId }, query: { pageSize: LONGEST_PAGE } },
        }),
      ),
  });
}

/** What differs between a version and another, or the case as it stands. */
export function differenceQuery(presentationId: string, from: number, to: number | undefined) {
  return queryOptions({
    queryKey: ['meetings', 'presentation', presentationId, 'difference', from, to ?? 'now'],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/case-presentations/{presentationId}/differences', {
          params: { path: { presentationId }, query: { from, to } },
        }),
      ),
  });
}

/** The bodies a case can be planned for. */
export const routeBodiesQuery = queryOptions({
  queryKey: ['meetings', 'route-bodies'],
  queryFn: () =>
    dataOf(
      meetingsApi.GET('/api/meetings/v1/case-presentations/bodies', {
        params: { query: { pageSize: LONGEST_PAGE } },
      }),
    ),
  staleTime: 5 * 60_000,
});

/** The people who can write along. */
export const peopleQuery = queryOptions({
  queryKey: ['access', 'people', ''],
  queryFn: () =>
    dataOf(
      accessApi.GET('/api/access/v1/people', { params: { query: { pageSize: LONGEST_PAGE } } }),
    ),
  staleTime: 5 * 60_000,
});
