package dk.direktion.portfolio.mandate;

/** What a meeting made of the item about a mandate. */
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
