import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

const LONGEST_PAGE = 200;

/** One page of imports, newest first. */
export function importsQuery(page: number) {
  return queryOptions({
    queryKey: ['meetings', 'imports', page],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/imports', { params: { query: { page, pageSize: 50 } } }),
      ),
  });
}

/** One import as it stands now. */
export function importQuery(importId: string) {
  return queryOptions({
    queryKey: ['meetings', 'import', importId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/imports/{importId}', { params: { path: { importId } } }),
      ),
  });
}

/** The document's lines, which never change. */
export function sourceQuery(importId: string) {
  return queryOptions({
    queryKey: ['meetings', 'import-source', importId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/imports/{importId}/source', {
          params: { path: { importId } },
        }),
      ),
    staleTime: Infinity,
  });
}

/** The bodies a meeting can belong to. */
export const bodiesQuery = queryOptions({
  queryKey: ['meetings', 'bodies'],
  queryFn: () =>
    dataOf(
      meetingsApi.GET('/api/meetings/v1/bodies', { params: { query: { pageSize: LONGEST_PAGE } } }),
    ),
  staleTime: 5 * 60_000,
});
