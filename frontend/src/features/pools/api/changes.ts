import { budgetApi } from '@/api/clients';
import type {
  AdjustmentView,
  AllocationView,
  CreateAllocation,
  OpenPool,
  PoolView,
  ProposeAdjustment,
  ProposeTransfer,
  ScenarioView,
  TransferView,
  WriteScenario,
} from '@/api/budget';
import { dataOf } from '@/lib/http';

/** The body that decides on the pools. */
export const BOARD = 'DIR';

/** Opens a pool for a budget year. */
export function openPool(body: OpenPool): Promise<PoolView> {
  return dataOf(budgetApi.POST('/api/budget/v1/pools', { body }));
}

/** Proposes an allocation. */
export function proposeAllocation(body: CreateAllocation): Promise<AllocationView> {
  return dataOf(budgetApi.POST('/api/budget/v1/allocations', { body }));
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

/** Proposes that an approved allocation is changed or released. */
export function proposeAdjustment(
  allocationId: string,
  body: ProposeAdjustment,
): Promise<AdjustmentView> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/allocations/{id}/adjustments', {
      params: { path: { id: allocationId } },
      body,
    }),
  );
}

/** Proposes to move an amount between pools. */
export function proposeTransfer(body: ProposeTransfer): Promise<TransferView> {
  return dataOf(budgetApi.POST('/api/budget/v1/transfers', { body }));
}

/** What is proposed to the board, at the version it was read at. */
export interface Proposed {
  /** Its identifier. */
  id: string;
  /** The version it was read at. */
  version: number;
}

/** What may be done with everything that is proposed to the board. */
export interface Course {
  /** Sends it to a meeting of the board. */
  send: (proposed: Proposed, meetingId: string) => Promise<unknown>;
  /** Takes it back. */
  withdraw: (proposed: Proposed) => Promise<unknown>;
  /** Books what was approved with changes, with the amount that was decided. */
  carryOut: (proposed: Proposed, amount: number) => Promise<unknown>;
}

/** The course of an allocation. */
export const allocationCourse: Course = {
  send: (proposed, meetingId) =>
    dataOf(
      budgetApi.POST('/api/budget/v1/allocations/{id}/submission', {
        ...at(proposed),
        body: { bodyCode: BOARD, meetingId },
      }),
    ),
  withdraw: (proposed) =>
    dataOf(budgetApi.POST('/api/budget/v1/allocations/{id}/withdrawal', { ...at(proposed) })),
  carryOut: (proposed, amount) =>
    dataOf(
      budgetApi.POST('/api/budget/v1/allocations/{id}/carrying-out', {
        ...at(proposed),
        body: { amount },
      }),
    ),
};

/** The course of an adjustment. */
export const adjustmentCourse: Course = {
  send: (proposed, meetingId) =>
    dataOf(
      budgetApi.POST('/api/budget/v1/adjustments/{id}/submission', {
        ...at(proposed),
        body: { bodyCode: BOARD, meetingId },
      }),
    ),
  withdraw: (proposed) =>
    dataOf(budgetApi.POST('/api/budget/v1/adjustments/{id}/withdrawal', { ...at(proposed) })),
  carryOut: (proposed, amount) =>
    dataOf(
      budgetApi.POST('/api/budget/v1/adjustments/{id}/carrying-out', {
        ...at(proposed),
        body: { amount },
      }),
    ),
};

/** The course of a transfer. */
export const transferCourse: Course = {
  send: (proposed, meetingId) =>
    dataOf(
      budgetApi.POST('/api/budget/v1/transfers/{id}/submission', {
        ...at(proposed),
        body: { bodyCode: BOARD, meetingId },
      }),
    ),
  withdraw: (proposed) =>
    dataOf(budgetApi.POST('/api/budget/v1/transfers/{id}/withdrawal', { ...at(proposed) })),
  carryOut: (proposed, amount) =>
    dataOf(
      budgetApi.POST('/api/budget/v1/transfers/{id}/carrying-out', {
        ...at(proposed),
        body: { amount },
      }),
    ),
};

/** Keeps a choice of proposals, as a new scenario or over the one it was read from. */
export function keepScenario(body: WriteScenario, over?: Proposed): Promise<ScenarioView> {
  return over
    ? dataOf(budgetApi.PUT('/api/budget/v1/scenarios/{id}', { ...at(over), body }))
    : dataOf(budgetApi.POST('/api/budget/v1/scenarios', { body }));
}

/** Sends a scenario to a meeting of the board. */
export function sendScenario(scenario: Proposed, meetingId: string): Promise<ScenarioView> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/scenarios/{id}/submission', {
      ...at(scenario),
      body: { bodyCode: BOARD, meetingId },
    }),
  );
}

/** Throws a scenario away. */
export function deleteScenario(scenario: Proposed): Promise<unknown> {
  return dataOf(budgetApi.DELETE('/api/budget/v1/scenarios/{id}', { ...at(scenario) }));
}

/** Names a thing and the version it was read at. */
function at(proposed: Proposed) {
  return {
    params: {
      path: { id: proposed.id },
      header: { 'If-Match': `"${proposed.version}"` },
    },
  };
}
