package dk.direktion.budget.benefit;

/** Whether a benefit comes in the years it names only, or its last amount every year after too. */
public enum BenefitDuration {
  ONE_OFF,
  LASTING
}
