import { portfolioApi } from '@/api/clients';
import type { ChangeMandate, MandateView, WriteMandate } from '@/api/portfolio';
import { dataOf, type Tagged } from '@/lib/http';

/** The body that decides on mandates. */
export const BOARD = 'DIR';

/** Begins a mandate. */
export function writeMandate(body: WriteMandate): Promise<MandateView> {
  return dataOf(portfolioApi.POST('/api/portfolio/v1/mandates', { body }));
}

/** Changes the given parts of a mandate that was read at the given version. */
export function changeMandate(id: string, etag: string, body: ChangeMandate): Promise<MandateView> {
  return dataOf(
    portfolioApi.PATCH('/api/portfolio/v1/mandates/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
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
