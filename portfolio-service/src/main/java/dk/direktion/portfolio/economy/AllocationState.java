package dk.direktion.portfolio.economy;

/** How far an allocation has come, as budget-service tells it. */
public enum AllocationState {
  PROPOSED,
  APPROVED,
  REJECTED,
  WITHDRAWN
}
