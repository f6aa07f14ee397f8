import { budgetApi } from '@/api/clients';
import type {
  CreateDistribution,
  DistributionView,
  ReadWeights,
  RegisterWeights,
  WeightView,
} from '@/api/distribution';
import { dataOf } from '@/lib/http';

/** The body that decides on distributions. */
export const BOARD = 'DIR';

/** Shares an amount and keeps the shares as a draft. */
export function createDistribution(body: CreateDistribution): Promise<DistributionView> {
  return dataOf(budgetApi.POST('/api/budget/v1/distributions', { body }));
}

/** Sends a distribution to a meeting of the board. */
export function sendDistribution(
  distribution: DistributionView,
  meetingId: string,
): Promise<DistributionView> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/distributions/{id}/submission', {
      ...at(distribution),
      body: { bodyCode: BOARD, meetingId },
    }),
  );
}

/** Takes a draft back. */
export function withdrawDistribution(distribution: DistributionView): Promise<DistributionView> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/distributions/{id}/withdrawal', { ...at(distribution) }),
  );
}

/** Registers what centres weigh. */
export function registerWeights(body: RegisterWeights): Promise<WeightView[]> {
  return dataOf(budgetApi.POST('/api/budget/v1/distribution-weights', { body }));
}

/** Reads a sheet of weights; nothing is registered. */
export function readWeightSheet(file: File): Promise<ReadWeights> {
  const form = new FormData();
  form.append('file', file);
  return dataOf(
    budgetApi.POST('/api/budget/v1/distribution-weights/preview', {
      body: { file: '' },
      bodySerializer: () => form,
    }),
  );
}

/** Names the distribution and the version it was read at. */
function at(distribution: DistributionView) {
  return {
    params: {
      path: { id: distribution.id },
      header: { 'If-Match': `"${distribution.version}"` },
    },
  };
}
