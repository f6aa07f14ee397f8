package dk.direktion.portfolio.mandate;

/** Where a mandate stands. */
public enum MandateState {
  DRAFT,
  SUBMITTED,
  APPROVED,
  REJECTED,
  RETURNED,
  POSTPONED
}
