package dk.direktion.budget.benefit;

/** How far a business case has come on its way to a meeting. */
public enum BenefitSubmissionState {
  SENT,
  ON_AGENDA,
  REFUSED
}
