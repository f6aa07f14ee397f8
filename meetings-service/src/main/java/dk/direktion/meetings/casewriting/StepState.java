package dk.direktion.meetings.casewriting;

/** How far a case has come with one body of its route. */
public enum StepState {
  PLANNED,
  /** The case may be put on one of the body's agendas now. */
  READY,
  ON_AGENDA,
  DECIDED,
  /** An earlier body rejected the case. */
  DROPPED;

  /** Tells whether the step can still be planned otherwise. */
  boolean isOpenToPlanning() {
    return this == PLANNED || this == READY || this == DROPPED;
  }

  /** Tells whether the body has still to decide. */
  boolean isAhead() {
    return this == PLANNED || this == READY || this == ON_AGENDA;
  }
}
