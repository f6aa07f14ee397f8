import type {
  BenefitView,
  BookEntry,
  MoveBenefit,
  ProgrammeEconomy,
  RecordMeasurement,
  WriteBenefit,
} from '@/api/benefits';
import { budgetApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

/** The body that decides benefits. */
export const BOARD = 'DIR';

/** Begins a business case. */
export function createBenefit(body: WriteBenefit): Promise<BenefitView> {
  return dataOf(budgetApi.POST('/api/budget/v1/benefits', { body }));
}

/** Writes a business case anew, over the version it was read at. */
export function rewriteBenefit(id: string, etag: string, body: WriteBenefit): Promise<BenefitView> {
  return dataOf(
    budgetApi.PUT('/api/budget/v1/benefits/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body,
    }),
  );
}

/** Says what became of a benefit. */
export function moveBenefit(benefit: BenefitView, body: MoveBenefit): Promise<BenefitView> {
  return dataOf(budgetApi.POST('/api/budget/v1/benefits/{id}/moves', { ...at(benefit), body }));
}

/** Sends a benefit to a meeting of the board. */
export function sendBenefit(benefit: BenefitView, meetingId: string): Promise<BenefitView> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/benefits/{id}/submission', {
      ...at(benefit),
      body: { bodyCode: BOARD, meetingId },
    }),
  );
}

/** Records what an indicator showed. */
export function measureBenefit(
  id: string,
  indicatorId: string,
  body: RecordMeasurement,
): Promise<BenefitView> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/benefits/{id}/indicators/{indicatorId}/measurements', {
      params: { path: { id, indicatorId } },
      body,
    }),
  );
}

/** Books an entry in a programme's economy. */
export function bookEntry(code: string, body: BookEntry): Promise<ProgrammeEconomy> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/programme-economies/{code}/entries', {
      params: { path: { code } },
      body,
    }),
  );
}

/** Names the benefit and the version it was read at. */
function at(benefit: BenefitView) {
  return {
    params: { path: { id: benefit.id }, header: { 'If-Match': `"${benefit.version}"` } },
  };
}
