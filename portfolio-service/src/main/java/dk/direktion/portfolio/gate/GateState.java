package dk.direktion.portfolio.gate;

/** How far a gate is on its way through a body. */
public enum GateState {
  SENT,
  ON_AGENDA,
  POSTPONED,
  REFUSED,
  RETURNED,
  REJECTED,
  PASSED;

  boolean isOpen() {
    return this == SENT || this == ON_AGENDA || this == POSTPONED;
  }
}
