import { queryOptions } from '@tanstack/react-query';
import { portfolioApi } from '@/api/clients';
import type { Activity, Capacity, WriteActivity, WriteCapacity } from '@/api/portfolio';
import { dataOf, taggedOf, type Tagged } from '@/lib/http';

const LONGEST_PAGE = 200;

/** Where the lists are fetched as sheets. */
export const SHEETS = {
  map: '/api/portfolio/v1/resources/heat-map/sheet',
  overlaps: '/api/portfolio/v1/resources/overlaps/sheet',
  people: '/api/portfolio/v1/resources/people/sheet',
  capacities: '/api/portfolio/v1/capacities/sheet',
  notices: '/api/portfolio/v1/resource-notices/sheet',
  draws: '/api/portfolio/v1/resource-draws/sheet',
} as const;

/** A quarter from a week on; from this one where none is given. */
export function heatMapQuery(from: string | undefined) {
  return queryOptions({
    queryKey: ['portfolio', 'resources', 'heat-map', from ?? ''],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/resources/heat-map', { params: { query: { from } } }),
      ),
  });
}

/** Who is drawn when in a quarter. */
export function peopleLoadQuery(from: string | undefined) {
  return queryOptions({
    queryKey: ['portfolio', 'resources', 'people', from ?? ''],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/resources/people', { params: { query: { from } } }),
      ),
  });
}

/** Where too much is drawn in a quarter. */
export function overlapsQuery(from: string | undefined) {
  return queryOptions({
    queryKey: ['portfolio', 'resources', 'overlaps', from ?? ''],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/resources/overlaps', { params: { query: { from } } }),
      ),
  });
}

/** Who draws on a centre in one week. */
export function drawsQuery(unit: string, week: string) {
  return queryOptions({
    queryKey: ['portfolio', 'resources', 'draws', unit, week],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/resource-draws', {
          params: {
            query: { unit, from: week, to: week, kind: 'OPERATIONS', pageSize: LONGEST_PAGE },
          },
        }),
      ),
  });
}

/** What centres can give, and since when. */
export const capacitiesQuery = queryOptions({
  queryKey: ['portfolio', 'resources', 'capacities'],
  queryFn: () =>
    dataOf(
      portfolioApi.GET('/api/portfolio/v1/capacities', {
        params: { query: { pageSize: LONGEST_PAGE } },
      }),
    ),
});

/** The centres whose capacity one may set. */
export const keptCentresQuery = queryOptions({
  queryKey: ['portfolio', 'resources', 'kept-centres'],
  queryFn: () => dataOf(portfolioApi.GET('/api/portfolio/v1/capacities/kept-centres')),
});

/** What centres were told and will be told; of one project, or of all. */
export function noticesQuery(project: string | undefined, page: number) {
  return queryOptions({
    queryKey: ['portfolio', 'resources', 'notices', project ?? '', page],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/resource-notices', {
          params: { query: { project, page, pageSize: 50 } },
        }),
      ),
  });
}

/** A project's activities with all they draw. */
export function projectResourcesQuery(id: string) {
  return queryOptions({
    queryKey: ['portfolio', 'resources', 'project', id],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/projects/{id}/activities', {
          params: { path: { id } },
        }),
      ),
  });
}

const tagOf = (version: number) => `"${version}"`;

/** Plans an activity of a project. */
export function planActivity(projectId: string, body: WriteActivity): Promise<Activity> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/activities', {
      params: { path: { id: projectId } },
      body,
    }),
  );
}

/** Reads an activity as it is now. */
export function readActivity(id: string): Promise<Tagged<Activity>> {
  return taggedOf(
    portfolioApi.GET('/api/portfolio/v1/activities/{id}', { params: { path: { id } } }),
  );
}

/** Plans an activity anew that was read at the given version. */
export function changeActivity(
  id: string,
  version: number,
  body: WriteActivity,
): Promise<Activity> {
  return dataOf(
    portfolioApi.PUT('/api/portfolio/v1/activities/{id}', {
      params: { path: { id }, header: { 'If-Match': tagOf(version) } },
      body,
    }),
  );
}

/** Lets an activity begin on another day. */
export function moveActivity(activity: Activity, start: string): Promise<Activity> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/activities/{id}/moves', {
      params: { path: { id: activity.id }, header: { 'If-Match': tagOf(activity.version) } },
      body: { start },
    }),
  );
}

/** Gives an activity up. */
export function giveUpActivity(activity: Activity): Promise<unknown> {
  return dataOf(
    portfolioApi.DELETE('/api/portfolio/v1/activities/{id}', {
      params: { path: { id: activity.id }, header: { 'If-Match': tagOf(activity.version) } },
    }),
  );
}

/** Sets what a centre can give; changes what was set when that is given. */
export function setCapacity(existing: Capacity | null, body: WriteCapacity): Promise<Capacity> {
  return existing
    ? dataOf(
        portfolioApi.PUT('/api/portfolio/v1/capacities/{id}', {
          params: { path: { id: existing.id }, header: { 'If-Match': tagOf(existing.version) } },
          body,
        }),
      )
    : dataOf(portfolioApi.POST('/api/portfolio/v1/capacities', { body }));
}

/** Takes back what was set. */
export function takeBackCapacity(capacity: Capacity): Promise<unknown> {
  return dataOf(
    portfolioApi.DELETE('/api/portfolio/v1/capacities/{id}', {
      params: { path: { id: capacity.id }, header: { 'If-Match': tagOf(capacity.version) } },
    }),
  );
}
