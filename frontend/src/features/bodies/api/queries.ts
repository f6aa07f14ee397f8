import { queryOptions } from '@tanstack/react-query';
import type { BodyRules, YearPlan } from '@/api/bodies';
import { accessApi, meetingsApi } from '@/api/clients';
import { dataOf, taggedOf, type Tagged } from '@/lib/http';

/** The bodies whose meetings the person may read. */
export const bodiesQuery = queryOptions({
  queryKey: ['meetings', 'bodies'],
  queryFn: () =>
    dataOf(meetingsApi.GET('/api/meetings/v1/bodies', { params: { query: { pageSize: 200 } } })),
});

/** One body with its members and rules, and the version it was read at. */
export function bodyQuery(bodyCode: string) {
  return queryOptions({
    queryKey: ['meetings', 'body', bodyCode],
    queryFn: async () =>
      (await taggedOf(
        meetingsApi.GET('/api/meetings/v1/bodies/{bodyCode}', { params: { path: { bodyCode } } }),
      )) as Tagged<BodyRules>,
  });
}

/** The meetings a body's series gives in a year. */
export function yearPlanQuery(bodyCode: string, year: number) {
  return queryOptions({
    queryKey: ['meetings', 'year-plan', bodyCode, year],
    queryFn: async () =>
      (await dataOf(
        meetingsApi.GET('/api/meetings/v1/bodies/{bodyCode}/year-plans/{year}', {
          params: { path: { bodyCode, year } },
        }),
      )) as YearPlan,
  });
}

/** People whose name has the text in it. */
export function peopleQuery(q: string) {
  return queryOptions({
    queryKey: ['access', 'people', q],
    queryFn: () =>
      dataOf(accessApi.GET('/api/access/v1/people', { params: { query: { q, pageSize: 20 } } })),
    enabled: q.length > 1,
  });
}
