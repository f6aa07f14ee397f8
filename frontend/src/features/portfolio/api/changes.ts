import { portfolioApi } from '@/api/clients';
import type { AnswerReview, MandateView, WriteComment, WriteMandate } from '@/api/portfolio';
import { dataOf, type Tagged } from '@/lib/http';

/** The body that decides on mandates. */
export const BOARD = 'DIR';

/** Begins a mandate. */
export function writeMandate(body: WriteMandate): Promise<MandateView> {
  return dataOf(portfolioApi.POST('/api/portfolio/v1/mandates', { body }));
}

/** Writes the whole of a mandate that was read at the given version. */
export function replaceMandate(id: string, etag: string, body: WriteMandate): Promise<MandateView> {
  return dataOf(
    portfolioApi.PUT('/api/portfolio/v1/mandates/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body,
    }),
  );
}

/** Asks somebody to review one's own mandate. */
export function askReviewer(id: string, reviewer: string): Promise<MandateView> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/mandates/{id}/reviews', {
      params: { path: { id } },
      body: { reviewer },
    }),
  );
}

/** Asks somebody no longer. */
export function withdrawReviewer(id: string, reviewer: string): Promise<MandateView> {
  return dataOf(
    portfolioApi.DELETE('/api/portfolio/v1/mandates/{id}/reviews/{reviewer}', {
      params: { path: { id, reviewer } },
    }),
  );
}

/** Says what one makes of a mandate one was asked to review, at the version one has read. */
export function answerReview(mandate: MandateView, body: AnswerReview): Promise<MandateView> {
  return dataOf(
    portfolioApi.PUT('/api/portfolio/v1/mandates/{id}/review', {
      params: { path: { id: mandate.id }, header: { 'If-Match': `"${mandate.version}"` } },
      body,
    }),
  );
}

/** Remarks on a mandate. */
export function commentOnMandate(id: string, body: WriteComment): Promise<MandateView> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/mandates/{id}/comments', {
      params: { path: { id } },
      body,
    }),
  );
}

/** Sends a mandate to a meeting of the board. */
export function sendMandate(mandate: Tagged<MandateView>, meetingId: string): Promise<MandateView> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/mandates/{id}/submission', {
      params: { path: { id: mandate.data.id }, header: { 'If-Match': mandate.etag } },
      body: { bodyCode: BOARD, meetingId },
    }),
  );
}
