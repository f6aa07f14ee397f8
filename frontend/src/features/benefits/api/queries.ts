import { queryOptions } from '@tanstack/react-query';
import type { BenefitState } from '@/api/benefits';
import { accessApi, budgetApi, portfolioApi } from '@/api/clients';
import { dataOf, taggedOf } from '@/lib/http';

const LONGEST_PAGE = 200;

/** The programmes that have an economy, with their years. */
export const programmesQuery = queryOptions({
  queryKey: ['budget', 'programme-economies'],
  queryFn: () => dataOf(budgetApi.GET('/api/budget/v1/programme-economies', {})),
});

/** A programme's economy in one year; without a year, in the newest with a target. */
export function economyQuery(code: string, year: number | undefined) {
  return queryOptions({
    queryKey: ['budget', 'programme-economies', code, year ?? ''],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/programme-economies/{code}', {
          params: { path: { code }, query: { year } },
        }),
      ),
  });
}

/** A programme's benefits year by year. */
export function yearsQuery(code: string) {
  return queryOptions({
    queryKey: ['budget', 'programme-economies', code, 'years'],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/programme-economies/{code}/years', {
          params: { path: { code } },
        }),
      ),
  });
}

/** What narrows the register. */
export interface RegisterFilter {
  programme?: string | undefined;
  state?: BenefitState | undefined;
  withoutIndicator?: true | undefined;
  q?: string | undefined;
  page?: number | undefined;
}

/** The register of benefits. */
export function benefitsQuery(filter: RegisterFilter) {
  return queryOptions({
    queryKey: ['budget', 'benefits', filter],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/benefits', { params: { query: { ...filter } } })),
  });
}

/** One benefit, with the version it is read at. */
export function benefitQuery(id: string) {
  return queryOptions({
    queryKey: ['budget', 'benefit', id],
    queryFn: () =>
      taggedOf(budgetApi.GET('/api/budget/v1/benefits/{id}', { params: { path: { id } } })),
  });
}

/** The projects a benefit can come of. */
export const projectsQuery = queryOptions({
  queryKey: ['portfolio', 'projects', 'names'],
  queryFn: () =>
    dataOf(
      portfolioApi.GET('/api/portfolio/v1/projects', {
        params: { query: { pageSize: LONGEST_PAGE } },
      }),
    ),
  staleTime: 5 * 60_000,
});

/** The units a benefit can be taken from. */
export const unitsQuery = queryOptions({
  queryKey: ['access', 'units', ''],
  queryFn: () =>
    dataOf(
      accessApi.GET('/api/access/v1/units', { params: { query: { pageSize: LONGEST_PAGE } } }),
    ),
  staleTime: 5 * 60_000,
});
