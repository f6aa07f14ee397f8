import { queryOptions } from '@tanstack/react-query';
import type { LineState, Review, ReviewLine } from '@/api/access';
import { accessApi } from '@/api/clients';
import { dataOf, type Page } from '@/lib/http';

/** The review rounds, the newest first. */
export function reviewsQuery(page: number) {
  return queryOptions({
    queryKey: ['access', 'reviews', page],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/reviews', { params: { query: { page } } }),
      )) as Page<Review>,
  });
}

/** One round and how far it is. */
export function reviewQuery(id: string) {
  return queryOptions({
    queryKey: ['access', 'review', id],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/reviews/{id}', { params: { path: { id } } }),
      )) as Review,
  });
}

/** The grants of a round the person answers for. */
export function reviewLinesQuery(id: string, state: LineState | undefined, page: number) {
  return queryOptions({
    queryKey: ['access', 'review', id, 'lines', state, page],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/reviews/{id}/lines', {
          params: { path: { id }, query: { ...(state && { state }), page } },
        }),
      )) as Page<ReviewLine>,
  });
}

/** One grant of a round. */
export function reviewLineQuery(id: string, lineId: string) {
  return queryOptions({
    queryKey: ['access', 'review', id, 'line', lineId],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/reviews/{id}/lines/{lineId}', {
          params: { path: { id, lineId } },
        }),
      )) as ReviewLine,
  });
}

/** Puts every grant before its approvers. */
export function openReview(deadline: string): Promise<unknown> {
  return dataOf(accessApi.POST('/api/access/v1/reviews', { body: { deadline } }));
}

/** Lets a grant stand, as one of the two. */
export function confirmLine(review: string, lineId: string): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/reviews/{id}/lines/{lineId}/confirmation', {
      params: { path: { id: review, lineId } },
    }),
  );
}

/** Ends a grant at once. */
export function endLine(review: string, lineId: string, reason: string): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/reviews/{id}/lines/{lineId}/ending', {
      params: { path: { id: review, lineId } },
      body: { reason },
    }),
  );
}

/** Sends the report to the board's next meeting. */
export function reportToBoard(review: Review): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/reviews/{id}/submission', {
      params: { path: { id: review.id }, header: { 'If-Match': `"${review.version}"` } },
      body: { bodyCode: 'DIR' },
    }),
  );
}
