import { queryOptions } from '@tanstack/react-query';
import { budgetApi } from '@/api/clients';
import type { Deadlines, FollowUpYear } from '@/api/followups';
import { dataOf } from '@/lib/http';

/** A year's three budget follow-ups; without a year, those of the newest that is set. */
export function followUpsQuery(year: number | undefined) {
  return queryOptions({
    queryKey: ['budget', 'follow-ups', year ?? ''],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/follow-ups', { params: { query: { year } } })),
  });
}

/** Sets a year's deadlines, over the version they were read at. */
export function setDeadlines(
  year: number,
  version: number,
  body: Deadlines,
): Promise<FollowUpYear> {
  return dataOf(
    budgetApi.PUT('/api/budget/v1/follow-ups/{year}', {
      params: { path: { year }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}
