import { queryOptions } from '@tanstack/react-query';
import type { AccessApplication, AuditEntry, Grant, Me, ReadingRightsRow } from '@/api/access';
import { accessApi } from '@/api/clients';
import { dataOf, type Page } from '@/lib/http';

const LONGEST_PAGE = 200;

/** The person looking, with what they may read and why. */
export const meQuery = queryOptions({
  queryKey: ['access', 'me'],
  queryFn: async () => (await dataOf(accessApi.GET('/api/access/v1/people/me', {}))) as Me,
});

/** The body groups that access is given for. */
export const bodyGroupsQuery = queryOptions({
  queryKey: ['access', 'body-groups'],
  queryFn: () => dataOf(accessApi.GET('/api/access/v1/body-groups', {})),
  staleTime: 5 * 60_000,
});

/** The applications the person has sent, or is to decide on. */
export function applicationsQuery(role: 'applicant' | 'approver') {
  return queryOptions({
    queryKey: ['access', 'applications', role],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/applications', {
          params: { query: { role, pageSize: LONGEST_PAGE } },
        }),
      )) as Page<AccessApplication>,
  });
}

/** The personal grants that are valid now. */
export const grantsQuery = queryOptions({
  queryKey: ['access', 'grants', 'active'],
  queryFn: async () =>
    (await dataOf(
      accessApi.GET('/api/access/v1/grants', {
        params: { query: { active: true, pageSize: LONGEST_PAGE } },
      }),
    )) as Page<Grant>,
});

/** Who can read what, and why. */
export const readingRightsQuery = queryOptions({
  queryKey: ['access', 'reading-rights'],
  queryFn: async () =>
    (await dataOf(
      accessApi.GET('/api/access/v1/reading-rights', {
        params: { query: { pageSize: LONGEST_PAGE } },
      }),
    )) as Page<ReadingRightsRow>,
});

/** The audit log, newest first. */
export function auditQuery(page: number) {
  return queryOptions({
    queryKey: ['access', 'audit', page],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/audit-entries', {
          params: { query: { page, pageSize: 50 } },
        }),
      )) as Page<AuditEntry>,
  });
}
