package dk.direktion.meetings.minutesimport.reader;

/** What a decision's text amounts to; {@code OTHER} where the text does not say. */
public enum DecisionOutcome {
  APPROVED,
  APPROVED_WITH_CHANGES,
  NOTED,
  DISCUSSED,
  POSTPONED,
  RETURNED,
  REFERRED,
  REJECTED,
  OTHER
}
