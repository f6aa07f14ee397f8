import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import type { ImportResult } from '@/api/imports';
import { dataOf } from '@/lib/http';

const LONGEST_PAGE = 200;

/** Which files of the report to see. */
export interface ReportFilter {
  result?: ImportResult;
  state?: 'READ' | 'ACCEPTED';
}

/** One page of the report on the files that were sent, newest first. */
export function reportQuery(page: number, filter: ReportFilter) {
  return queryOptions({
    queryKey: ['meetings', 'imports', page, filter],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/imports/report', {
          params: { query: { page, pageSize: 50, ...filter } },
        }),
      ),
  });
}

/** Where the same report lies as a sheet. */
export function sheetAddress({ result, state }: ReportFilter): string {
  const query = new URLSearchParams();
  if (result) query.set('result', result);
  if (state) query.set('state', state);
  const filter = query.toString();
  return `/api/meetings/v1/imports/report/sheet${filter && `?${filter}`}`;
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
