import { queryOptions } from '@tanstack/react-query';
import { budgetApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

/** The programmes that have an economy, with their years. */
export const programmesQuery = queryOptions({
  queryKey: ['budget', 'programme-economies'],
  queryFn: () => dataOf(budgetApi.GET('/api/budget/v1/programme-economies', {})),
});

/** A programme's economy in one year. */
export function economyQuery(code: string, year: number) {
  return queryOptions({
    queryKey: ['budget', 'programme-economies', code, year],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/programme-economies/{code}', {
          params: { path: { code }, query: { year } },
        }),
      ),
  });
}
