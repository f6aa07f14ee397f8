package dk.direktion.meetings.minutesimport;

/** What became of a difference between two documents. */
public enum ImportChangeKind {
  /** The newer document's text stands now. */
  TAKEN,
  /** A correction by hand stands, for the document says the same there as before. */
  KEPT,
  /** A correction by hand gave way, for the document has changed there. */
  OVERWRITTEN,
  /** Accepting it corrects the approved minutes there. */
  CORRECTS,
  /** The approved minutes stay as they are there, for a correction cannot carry it. */
  STAYS
}
