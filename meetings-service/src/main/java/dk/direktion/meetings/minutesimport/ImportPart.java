package dk.direktion.meetings.minutesimport;

/** The parts of an import that can differ between two documents. */
public enum ImportPart {
  BODY,
  DATE,
  START_TIME,
  END_TIME,
  LOCATION,
  KIND,
  REMINDERS,
  ITEM,
  NUMBER,
  TITLE,
  CASE_NUMBER,
  CLOSED,
  ATTACHMENTS,
  RECOMMENDATION,
  BACKGROUND,
  PRESENTATION,
  ECONOMY,
  ASSESSMENT,
  DECISIONS,
  OUTCOME,
  QUOTED_DECISIONS
}
