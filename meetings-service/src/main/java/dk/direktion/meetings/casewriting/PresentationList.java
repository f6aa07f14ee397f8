package dk.direktion.meetings.casewriting;

/** The lists of cases being written that somebody works from. */
public enum PresentationList {
  /** All the caller may read. */
  ALL,
  /** Those the caller writes in. */
  MINE,
  /** Those the caller may approve now. */
  WAITING,
  /** Approved, and waiting for a place on an agenda. */
  READY,
  /** Sent back to the caller. */
  RETURNED
}
