package dk.direktion.common.submission;

/** What a meeting made of an item. */
public enum Outcome {
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
