package dk.direktion.budget.benefit;

/** Whether the amounts are calculated, with assumptions, or estimated, with an argument. */
public enum BenefitBasis {
  CALCULATED,
  ESTIMATED
}
