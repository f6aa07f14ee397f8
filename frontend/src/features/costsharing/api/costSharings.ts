import { queryOptions } from '@tanstack/react-query';
import { budgetApi } from '@/api/clients';
import type { CostSharing, ShareCost } from '@/api/costsharing';
import { dataOf } from '@/lib/http';

/** The shared costs, newest first. */
export const costSharingsQuery = queryOptions({
  queryKey: ['budget', 'cost-sharings'],
  queryFn: () =>
    dataOf(budgetApi.GET('/api/budget/v1/cost-sharings', { params: { query: { pageSize: 200 } } })),
});

/** Shares a cost. */
export function shareCost(body: ShareCost): Promise<CostSharing> {
  return dataOf(budgetApi.POST('/api/budget/v1/cost-sharings', { body }));
}

/** Removes a shared cost. */
export async function removeCostSharing({ id }: CostSharing): Promise<void> {
  await budgetApi.DELETE('/api/budget/v1/cost-sharings/{id}', { params: { path: { id } } });
}
