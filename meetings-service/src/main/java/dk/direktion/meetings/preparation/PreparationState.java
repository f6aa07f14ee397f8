package dk.direktion.meetings.preparation;

/** How far the preparation of an item has come. */
public enum PreparationState {
  /** Nothing is prepared for it. */
  LISTED,
  /** An author is asked for a note. */
  ASKED,
  /** The note is handed in. */
  WRITTEN,
  /** The note is part of the compiled document. */
  APPROVED
}
