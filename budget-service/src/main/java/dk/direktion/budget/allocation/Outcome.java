package dk.direktion.budget.allocation;

/** What a meeting made of the item about an allocation. */
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
