import { queryOptions } from '@tanstack/react-query';
import type { Alignment, AccessCriteria, GroupCriteria } from '@/api/access';
import { accessApi } from '@/api/clients';
import { dataOf, type Page } from '@/lib/http';

/** Where criteria were decided outside the portal. */
export interface WrittenDecision {
  decidedOn: string;
  reference: string;
}

/** The criteria of the newest decision, first on the page; the page is empty before there are any. */
export const criteriaInForceQuery = queryOptions({
  queryKey: ['access', 'criteria', 'in-force'],
  queryFn: async () =>
    (await dataOf(
      accessApi.GET('/api/access/v1/access-criteria', {
        params: { query: { state: 'DECIDED', pageSize: 1 } },
      }),
    )) as Page<AccessCriteria>,
});

/** The newest criteria that are proposed and not decided, or else the newest decided. */
export const newestCriteriaQuery = queryOptions({
  queryKey: ['access', 'criteria', 'newest'],
  queryFn: async () =>
    (await dataOf(
      accessApi.GET('/api/access/v1/access-criteria', { params: { query: { pageSize: 1 } } }),
    )) as Page<AccessCriteria>,
});

/** One set of criteria. */
export function criteriaQuery(id: string) {
  return queryOptions({
    queryKey: ['access', 'criteria', id],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/access-criteria/{id}', { params: { path: { id } } }),
      )) as AccessCriteria,
  });
}

/** Shows which accesses would end, and changes nothing. */
export function previewAlignment(criteria: GroupCriteria[]): Promise<Alignment> {
  return dataOf(
    accessApi.POST('/api/access/v1/criteria-alignments/previews', { body: { criteria } }),
  );
}

/** Ends the accesses that were shown to end; without a decision the criteria are those in force. */
export function align(
  criteria: GroupCriteria[],
  decision: WrittenDecision | null,
  shown: Alignment,
): Promise<unknown> {
  const grants = shown.lines.filter((line) => line.outcome === 'ENDS').map((line) => line.grantId);
  return dataOf(
    accessApi.POST('/api/access/v1/criteria-alignments', {
      body: { criteria, grants, ...(decision && { decision }) },
    }),
  );
}

/** Sends criteria to the board's next meeting. */
export function proposeCriteria(criteria: GroupCriteria[]): Promise<unknown> {
  return dataOf(accessApi.POST('/api/access/v1/access-criteria', { body: { criteria } }));
}
