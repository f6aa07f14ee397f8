import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { budgetApi, portfolioApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

/** The pools of a budget year, as of the end of a day; the newest with allocations without a year. */
export function poolsQuery(year: number | undefined, onDate?: string) {
  return queryOptions({
    queryKey: ['budget', 'pools', 'list', year ?? '', onDate ?? ''],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/pools', {
          params: { query: { year, onDate, pageSize: 200 } },
        }),
      ),
  });
}

/** A year's pools together, as of the end of a day, and the years there are. */
export function poolsSummaryQuery(year: number | undefined, onDate?: string) {
  return queryOptions({
    queryKey: ['budget', 'pools', 'summary', year ?? '', onDate ?? ''],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/pools/summary', { params: { query: { year, onDate } } }),
      ),
  });
}

/** The pools of several years, for choosing among. */
export function poolsOfYearsQuery(years: readonly number[]) {
  return queryOptions({
    queryKey: ['budget', 'pools', 'years', ...years],
    queryFn: async () =>
      (
        await Promise.all(
          years.map((year) =>
            dataOf(
              budgetApi.GET('/api/budget/v1/pools', { params: { query: { year, pageSize: 200 } } }),
            ),
          ),
        )
      ).flatMap((page) => page.items),
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

/** One pool with its allocations and every movement, as of the end of a day. */
export function poolQuery(id: string, onDate?: string) {
  return queryOptions({
    queryKey: ['budget', 'pool', id, onDate ?? ''],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/pools/{id}', {
          params: { path: { id }, query: { onDate } },
        }),
      ),
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

/** One change of an approved allocation. */
export function adjustmentQuery(id: string) {
  return queryOptions({
    queryKey: ['budget', 'adjustment', id],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/adjustments/{id}', { params: { path: { id } } })),
  });
}

/** The transfers between pools, newest first. */
export const transfersQuery = queryOptions({
  queryKey: ['budget', 'transfers'],
  queryFn: () =>
    dataOf(budgetApi.GET('/api/budget/v1/transfers', { params: { query: { pageSize: 200 } } })),
});

/** One transfer. */
export function transferQuery(id: string) {
  return queryOptions({
    queryKey: ['budget', 'transfer', id],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/transfers/{id}', { params: { path: { id } } })),
  });
}

/** What is left per pool and year if the chosen proposals are approved. */
export function outcomeQuery(year: number, chosen: readonly string[]) {
  return queryOptions({
    queryKey: ['budget', 'outcome', year, ...chosen],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/scenarios/outcome', {
          params: { query: { year, allocation: [...chosen] } },
        }),
      ),
    // The figures of the choice before stand until those of the new one are there.
    placeholderData: keepPreviousData,
  });
}

/** The scenarios of a budget year, newest first. */
export function scenariosQuery(year: number) {
  return queryOptions({
    queryKey: ['budget', 'scenarios', year],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/scenarios', { params: { query: { year, pageSize: 200 } } }),
      ),
  });
}

/** One scenario. */
export function scenarioQuery(id: string) {
  return queryOptions({
    queryKey: ['budget', 'scenario', id],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/scenarios/{id}', { params: { path: { id } } })),
  });
}

/** What several scenarios leave, side by side. */
export function comparisonQuery(scenarios: readonly string[]) {
  return queryOptions({
    queryKey: ['budget', 'scenarios', 'comparison', ...scenarios],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/scenarios/comparison', {
          params: { query: { scenario: [...scenarios] } },
        }),
      ),
  });
}
