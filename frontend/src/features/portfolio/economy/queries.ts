import { queryOptions } from '@tanstack/react-query';
import { portfolioApi } from '@/api/clients';
import type {
  ChangeCostBaseline,
  CostBaseline,
  ProgrammeEconomy,
  SetTargets,
} from '@/api/portfolio';
import { dataOf, taggedOf, type Tagged } from '@/lib/http';

/** A project's money and benefits as the budget has told of them. */
export function economyQuery(projectId: string) {
  return queryOptions({
    queryKey: ['portfolio', 'economy', projectId],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/projects/{projectId}/economy', {
          params: { path: { projectId } },
        }),
      ),
  });
}

/** What a project's spending is judged against, and what it was before. */
export function baselineQuery(projectId: string) {
  return queryOptions({
    queryKey: ['portfolio', 'economy', projectId, 'baseline'],
    queryFn: (): Promise<Tagged<CostBaseline>> =>
      taggedOf(
        portfolioApi.GET('/api/portfolio/v1/projects/{projectId}/cost-baseline', {
          params: { path: { projectId } },
        }),
      ),
  });
}

/** Says anew what a project may cost. */
export function changeBaseline(
  projectId: string,
  etag: string,
  body: ChangeCostBaseline,
): Promise<Tagged<CostBaseline>> {
  return taggedOf(
    portfolioApi.PUT('/api/portfolio/v1/projects/{projectId}/cost-baseline', {
      params: { path: { projectId }, header: { 'If-Match': etag } },
      body,
    }),
  );
}

/** The money, benefits and targets of a programme with all its parts. */
export function programmeEconomyQuery(projectId: string) {
  return queryOptions({
    queryKey: ['portfolio', 'economy', projectId, 'programme'],
    queryFn: (): Promise<Tagged<ProgrammeEconomy>> =>
      taggedOf(
        portfolioApi.GET('/api/portfolio/v1/projects/{projectId}/programme-economy', {
          params: { path: { projectId } },
        }),
      ),
  });
}

/** Sets what a programme must save each year. */
export function setTargets(
  projectId: string,
  etag: string,
  body: SetTargets,
): Promise<Tagged<ProgrammeEconomy>> {
  return taggedOf(
    portfolioApi.PUT('/api/portfolio/v1/projects/{projectId}/programme-economy/targets', {
      params: { path: { projectId }, header: { 'If-Match': etag } },
      body,
    }),
  );
}
