package dk.direktion.portfolio.mandate;

/** Where a mandate stands. */
public enum MandateState {
  DRAFT,
  SUBMITTED,
  APPROVED,
  REJECTED,
  RETURNED,
  POSTPONED;

  /** Tells whether the author may still change the mandate. */
  boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
