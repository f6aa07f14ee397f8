import { queryOptions } from '@tanstack/react-query';
import { budgetApi } from '@/api/clients';
import type { DistributionKey } from '@/api/distribution';
import { dataOf } from '@/lib/http';

/** What is shared in a trial, and by which keys. */
export interface Trial {
  amount: number;
  keys: DistributionKey[];
  secondKey?: DistributionKey | undefined;
  secondPercent?: number | undefined;
  minimum?: number | undefined;
  exempt?: string[] | undefined;
  weightsOn?: string | undefined;
}

/** The distributions, newest first. */
export const distributionsQuery = queryOptions({
  queryKey: ['budget', 'distributions', 'list'],
  queryFn: () =>
    dataOf(budgetApi.GET('/api/budget/v1/distributions', { params: { query: { pageSize: 200 } } })),
});

/** One distribution. */
export function distributionQuery(id: string) {
  return queryOptions({
    queryKey: ['budget', 'distribution', id],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/distributions/{id}', { params: { path: { id } } })),
  });
}

/** An amount shared by several keys; nothing is kept. */
export function comparisonQuery({ keys, ...trial }: Trial) {
  return queryOptions({
    queryKey: ['budget', 'distributions', 'comparison', keys, trial],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/distributions/comparison', {
          params: { query: { ...trial, key: keys } },
        }),
      ),
  });
}

/** What centres weigh by a key on a day; today without one. */
export function weightsQuery(key: DistributionKey, onDate: string | undefined) {
  return queryOptions({
    queryKey: ['budget', 'distribution-weights', key, onDate ?? ''],
    queryFn: () =>
      dataOf(
        budgetApi.GET('/api/budget/v1/distribution-weights', {
          params: { query: { key, onDate } },
        }),
      ),
  });
}
