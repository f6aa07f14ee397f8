import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { budgetApi } from '@/api/clients';
import type { PostingPlace } from '@/api/postings';
import { dataOf } from '@/lib/http';

/** Which postings a list holds; what is not asked for is left out. */
export interface PostingFilter {
  year?: number | undefined;
  place?: PostingPlace | undefined;
  account?: string | undefined;
  allocationId?: string | undefined;
  importId?: string | undefined;
  q?: string | undefined;
}

/** The accounts with postings nobody has placed, of a year or of all. */
export function parkedQuery(year: number | undefined, page: number | undefined) {
  return queryOptions({
    queryKey: ['budget', 'postings', 'parked', year ?? '', page ?? 1],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/parked-accounts', { params: { query: { year, page } } }),
      ),
  });
}

/** Postings, newest first. */
export function postingsQuery(filter: PostingFilter, page: number | undefined) {
  return queryOptions({
    queryKey: ['budget', 'postings', 'list', filter, page ?? 1],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/postings', { params: { query: { ...filter, page } } })),
    placeholderData: keepPreviousData,
  });
}

/** One posting with all that was ever said of it. */
export function postingQuery(id: string) {
  return queryOptions({
    queryKey: ['budget', 'postings', 'one', id],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/postings/{id}', { params: { path: { id } } })),
  });
}

/** The rules that place postings, those that hold first. */
export function rulesQuery(page: number | undefined) {
  return queryOptions({
    queryKey: ['budget', 'postings', 'rules', page ?? 1],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/posting-rules', { params: { query: { page } } })),
  });
}

/** The finance system's files, newest first. */
export function importsQuery(page: number | undefined) {
  return queryOptions({
    queryKey: ['budget', 'postings', 'imports', page ?? 1],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/posting-imports', { params: { query: { page } } })),
  });
}

/** One of the finance system's files, looked into. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['budget', 'postings', 'import', id],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/posting-imports/{id}', { params: { path: { id } } })),
  });
}

/** The allocations that postings can count towards: those approved, in all years. */
export const approvedQuery = queryOptions({
  queryKey: ['budget', 'allocations', 'approved'],
  queryFn: () =>
    dataOf(
      budgetApi.GET('/api/budget/v1/allocations', {
        params: { query: { state: 'APPROVED', pageSize: 200 } },
      }),
    ),
});
