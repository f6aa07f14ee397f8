import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import type { Consequence } from '@/api/meetings';
import { dataOf, taggedOf } from '@/lib/http';

const LONGEST_PAGE = 200;
const UNFINISHED: Consequence['status'][] = ['PENDING', 'FAILED'];

/** The bodies whose meetings the person may read. */
export const bodiesQuery = queryOptions({
  queryKey: ['meetings', 'bodies'],
  queryFn: () =>
    dataOf(
      meetingsApi.GET('/api/meetings/v1/bodies', { params: { query: { pageSize: LONGEST_PAGE } } }),
    ),
  staleTime: 5 * 60_000,
});

/** What narrows the list of meetings. */
export interface MeetingFilter {
  body?: string;
  from?: string;
  to?: string;
  sort: 'start' | '-start';
  page: number;
}

/** One page of meetings. */
export function meetingsQuery(filter: MeetingFilter) {
  return queryOptions({
    queryKey: ['meetings', 'list', filter],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/meetings', {
          params: { query: { ...filter, pageSize: 50 } },
        }),
      ),
  });
}

/** One meeting with its agenda, and the version it was read at. */
export function meetingQuery(meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', 'meeting', meetingId],
    queryFn: () =>
      taggedOf(
        meetingsApi.GET('/api/meetings/v1/meetings/{meetingId}', {
          params: { path: { meetingId } },
        }),
      ),
  });
}

/** One item, and the version it was read at. */
export function itemQuery(itemId: string) {
  return queryOptions({
    queryKey: ['meetings', 'item', itemId],
    queryFn: () =>
      taggedOf(
        meetingsApi.GET('/api/meetings/v1/items/{itemId}', { params: { path: { itemId } } }),
      ),
  });
}

/** Which decisions to list. */
export type DecisionFilter = 'unfinished' | 'all';

/** One page of decisions. */
export function decisionsQuery(filter: DecisionFilter, page: number) {
  const consequence = filter === 'unfinished' ? UNFINISHED : undefined;
  return queryOptions({
    queryKey: ['meetings', 'decisions', filter, page],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/decisions', {
          params: { query: { consequence, page, pageSize: 50 } },
        }),
      ),
  });
}

/** One decision. */
export function decisionQuery(decisionId: string) {
  return queryOptions({
    queryKey: ['meetings', 'decision', decisionId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/decisions/{decisionId}', {
          params: { path: { decisionId } },
        }),
      ),
  });
}

/** One page of cases whose number or title matches. */
export function casesQuery(q: string, page: number) {
  return queryOptions({
    queryKey: ['meetings', 'cases', q, page],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/cases', {
          params: { query: { q: q || undefined, page, pageSize: 50 } },
        }),
      ),
  });
}

/** What is being written in a case, and where it goes next. */
export function casePlanQuery(caseId: string) {
  return queryOptions({
    queryKey: ['meetings', 'case', caseId, 'plan'],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/cases/{caseId}/plan', { params: { path: { caseId } } }),
      ),
  });
}

/** One case with its history. */
export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['meetings', 'case', caseId],
    queryFn: () =>
      dataOf(meetingsApi.GET('/api/meetings/v1/cases/{caseId}', { params: { path: { caseId } } })),
  });
}

/** The body's coming meetings that cases can be put on. */
export function submissionSlotsQuery(body: string) {
  return queryOptions({
    queryKey: ['meetings', 'submission-slots', body],
    queryFn: () =>
      dataOf(meetingsApi.GET('/api/meetings/v1/submission-slots', { params: { query: { body } } })),
  });
}
