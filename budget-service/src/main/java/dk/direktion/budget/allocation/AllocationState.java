package dk.direktion.budget.allocation;

/** Where an allocation stands; only an approved one binds its pool. */
public enum AllocationState {
  PROPOSED,
  APPROVED,
  REJECTED,
  WITHDRAWN
}
