package dk.direktion.meetings.minutes;

/** Which part of approved minutes is corrected. */
public enum CorrectedPart {
  DECISION,
  TITLE,
  BACKGROUND,
  PRESENTATION,
  ECONOMY,
  ASSESSMENT,
  /** The number the item has in the newer edition of the minutes. */
  NUMBER,
  CASE_NUMBER,
  RECOMMENDATION,
  /** The own decision's outcome, by its code. */
  OUTCOME,
  /** What other bodies, or the same at another meeting, decided about the item. */
  QUOTED_DECISIONS,
  ATTACHMENTS,
  /** The whole item: nothing before where it was added, nothing after where it was taken out. */
  ITEM,
  LOCATION,
  START_TIME,
  END_TIME,
  /** The meeting's kind, by its code. */
  KIND;

  /** Tells whether a person may correct it alone; the rest comes with a whole new edition. */
  boolean isWrittenByHand() {
    return compareTo(ASSESSMENT) <= 0;
  }
}
