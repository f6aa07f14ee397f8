package dk.direktion.meetings.decision;

/** What a body decided about an item or one of its recommendation points. */
public enum Outcome {
  APPROVED,
  APPROVED_WITH_CHANGES,
  NOTED,
  DISCUSSED,
  POSTPONED,
  RETURNED,
  REFERRED,
  REJECTED,
  OTHER;

  /** Tells whether the case goes to another agenda by itself. */
  public boolean movesTheCase() {
    return this == POSTPONED || this == REFERRED;
  }

  /** Tells whether the case goes to another agenda or back to its author. */
  public boolean sendsTheCaseOn() {
    return this == POSTPONED || this == RETURNED || this == REFERRED;
  }
}
