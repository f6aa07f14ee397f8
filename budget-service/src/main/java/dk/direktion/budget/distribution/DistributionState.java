package dk.direktion.budget.distribution;

/** How far a distribution is on its way to being booked. */
public enum DistributionState {
  DRAFT,
  SENT,
  ON_AGENDA,
  /** The meetings could not take it; it may be sent again. */
  REFUSED,
  APPROVED,
  REJECTED,
  WITHDRAWN;

  boolean isAtHome() {
    return this == DRAFT || this == REFUSED;
  }

  boolean isUnderWay() {
    return this == SENT || this == ON_AGENDA;
  }
}
