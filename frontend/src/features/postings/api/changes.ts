import { budgetApi } from '@/api/clients';
import type {
  PlacedView,
  PlacePostings,
  PostingImportDetail,
  PostingImportView,
  PostingRule,
} from '@/api/postings';
import { dataOf } from '@/lib/http';

/** Has a file looked at; it is sent as it is, byte for byte, and nothing is booked. */
export function readFile(file: File): Promise<PostingImportDetail> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/posting-imports', {
      params: { query: { fileName: file.name.slice(-200) } },
      body: '',
      bodySerializer: () => file,
      headers: { 'Content-Type': 'text/csv' },
    }),
  );
}

/** Books a file. */
export function acceptFile(
  file: PostingImportView,
  leaveOutWrong: boolean,
): Promise<PostingImportDetail> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/posting-imports/{id}/acceptance', {
      params: { path: { id: file.id }, header: { 'If-Match': `"${file.version}"` } },
      body: { leaveOutWrong },
    }),
  );
}

/** Leaves a file. */
export function discardFile(file: PostingImportView): Promise<PostingImportDetail> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/posting-imports/{id}/discarding', {
      params: { path: { id: file.id }, header: { 'If-Match': `"${file.version}"` } },
    }),
  );
}

/** Says what postings count towards. */
export function placePostings(body: PlacePostings): Promise<PlacedView> {
  return dataOf(budgetApi.POST('/api/budget/v1/postings/assignments', { body }));
}

/** Ends a rule. */
export function endRule(rule: PostingRule): Promise<PostingRule> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/posting-rules/{id}/ending', {
      params: { path: { id: rule.id }, header: { 'If-Match': `"${rule.version}"` } },
    }),
  );
}
