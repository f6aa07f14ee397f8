import { budgetApi } from '@/api/clients';
import type { AllocationView, CreateAllocation } from '@/api/budget';
import { dataOf } from '@/lib/http';

/** The body that decides on allocations. */
export const BOARD = 'DIR';

/** Proposes an allocation. */
export function proposeAllocation(body: CreateAllocation): Promise<AllocationView> {
  return dataOf(budgetApi.POST('/api/budget/v1/allocations', { body }));
}

/** Sends an allocation to a meeting of the board. */
export function sendAllocation(
  allocation: AllocationView,
  meetingId: string,
): Promise<AllocationView> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/allocations/{id}/submission', {
      ...at(allocation),
      body: { bodyCode: BOARD, meetingId },
    }),
  );
}

/** Says which project a proposal is for; null for none. */
export function changeProject(
  allocation: AllocationView,
  projectId: string | null,
): Promise<AllocationView> {
  return dataOf(
    budgetApi.PATCH('/api/budget/v1/allocations/{id}', {
      ...at(allocation),
      body: projectId === null ? { withoutProject: true } : { projectId },
    }),
  );
}

/** Takes a proposal back. */
export function withdrawAllocation(allocation: AllocationView): Promise<AllocationView> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/allocations/{id}/withdrawal', { ...at(allocation) }),
  );
}

/** Names the allocation and the version it was read at. */
function at(allocation: AllocationView) {
  return {
    params: {
      path: { id: allocation.id },
      header: { 'If-Match': `"${allocation.version}"` },
    },
  };
}
