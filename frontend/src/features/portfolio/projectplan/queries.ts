import { queryOptions } from '@tanstack/react-query';
import { portfolioApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

/** All plans on the list of a day; of today without it. */
export function timelineQuery(onDate: string | undefined) {
  return queryOptions({
    queryKey: ['portfolio', 'timeline', onDate ?? ''],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/portfolio/timeline', { params: { query: { onDate } } }),
      ),
  });
}

/** One project's plan and its chain. */
export function planQuery(id: string) {
  return queryOptions({
    queryKey: ['portfolio', 'plan', id],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/projects/{id}/plan', { params: { path: { id } } }),
      ),
  });
}
