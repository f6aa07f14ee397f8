import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { budgetApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

/** What is booked on a year's allocations against what is set aside, at the end of a day. */
export function deviationsQuery(year: number | undefined, onDate: string | undefined) {
  return queryOptions({
    queryKey: ['budget', 'deviations', year ?? '', onDate ?? ''],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/deviations', { params: { query: { year, onDate } } })),
    placeholderData: keepPreviousData,
  });
}

/** A year's months, as far as it has come. */
export function monthsQuery(year: number | undefined) {
  return queryOptions({
    queryKey: ['budget', 'deviations', 'months', year ?? ''],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/deviations/months', { params: { query: { year } } })),
    placeholderData: keepPreviousData,
  });
}

/** The years there are pools in. */
export const yearsQuery = queryOptions({
  queryKey: ['budget', 'pools', 'summary', '', ''],
  queryFn: () => dataOf(budgetApi.GET('/api/budget/v1/pools/summary', { params: { query: {} } })),
});
