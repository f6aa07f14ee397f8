import { queryOptions } from '@tanstack/react-query';
import { portfolioApi } from '@/api/clients';
import type { Interface, Risk, WriteInterface, WriteRisk } from '@/api/portfolio';
import { dataOf } from '@/lib/http';

const LONGEST_PAGE = 200;

/** A project's risks and concerns, the heaviest first. */
export function risksQuery(projectId: string) {
  return queryOptions({
    queryKey: ['portfolio', 'risks', projectId],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/projects/{projectId}/risks', {
          params: { path: { projectId }, query: { pageSize: LONGEST_PAGE } },
        }),
      ),
  });
}

/** What a project must coordinate with others. */
export function interfacesQuery(projectId: string) {
  return queryOptions({
    queryKey: ['portfolio', 'interfaces', projectId],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/projects/{projectId}/interfaces', {
          params: { path: { projectId }, query: { pageSize: LONGEST_PAGE } },
        }),
      ),
  });
}

/** Notes a risk, or writes one anew that was read at its version. */
export function saveRisk(projectId: string, before: Risk | null, body: WriteRisk): Promise<Risk> {
  return dataOf(
    before
      ? portfolioApi.PUT('/api/portfolio/v1/projects/{projectId}/risks/{riskId}', {
          params: {
            path: { projectId, riskId: before.id },
            header: { 'If-Match': `"${before.version}"` },
          },
          body,
        })
      : portfolioApi.POST('/api/portfolio/v1/projects/{projectId}/risks', {
          params: { path: { projectId } },
          body,
        }),
  );
}

/** Notes an interface, or writes one anew that was read at its version. */
export function saveInterface(
  projectId: string,
  before: Interface | null,
  body: WriteInterface,
): Promise<Interface> {
  return dataOf(
    before
      ? portfolioApi.PUT('/api/portfolio/v1/projects/{projectId}/interfaces/{interfaceId}', {
          params: {
            path: { projectId, interfaceId: before.id },
            header: { 'If-Match': `"${before.version}"` },
          },
          body,
        })
      : portfolioApi.POST('/api/portfolio/v1/projects/{projectId}/interfaces', {
          params: { path: { projectId } },
          body,
        }),
  );
}
