import { queryOptions } from '@tanstack/react-query';
import { budgetApi, portfolioApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

/** The pools of a budget year; the newest with allocations when none is named. */
export function poolsQuery(year: number | undefined) {
  return queryOptions({
    queryKey: ['budget', 'pools', 'list', year ?? ''],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/pools', { params: { query: { year, pageSize: 200 } } })),
  });
}

/** A year's pools together, and the years there are. */
export function poolsSummaryQuery(year: number | undefined) {
  return queryOptions({
    queryKey: ['budget', 'pools', 'summary', year ?? ''],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/pools/summary', { params: { query: { year } } })),
  });
}

/** The allocations of a budget year, in all pools. */
export function allocationsQuery(year: number) {
  return queryOptions({
    queryKey: ['budget', 'allocations', year],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/allocations', { params: { query: { year, pageSize: 200 } } }),
      ),
  });
}

/** One pool with its allocations and every movement. */
export function poolQuery(id: string) {
  return queryOptions({
    queryKey: ['budget', 'pool', id],
    queryFn: () => dataOf(budgetApi.GET('/api/budget/v1/pools/{id}', { params: { path: { id } } })),
  });
}

/** One allocation. */
export function allocationQuery(id: string) {
  return queryOptions({
    queryKey: ['budget', 'allocation', id],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/allocations/{id}', { params: { path: { id } } })),
  });
}

/** The projects an allocation can be for: those on the list today. */
export const projectsQuery = queryOptions({
  queryKey: ['portfolio', 'projects', 'names'],
  queryFn: () =>
    dataOf(
      portfolioApi.GET('/api/portfolio/v1/projects', { params: { query: { pageSize: 200 } } }),
    ),
  staleTime: 5 * 60_000,
});
