package dk.direktion.meetings.minutes;

/** Which part of an item's minutes is corrected. */
public enum CorrectedPart {
  DECISION,
  TITLE,
  BACKGROUND,
  PRESENTATION,
  ECONOMY,
  ASSESSMENT
}
