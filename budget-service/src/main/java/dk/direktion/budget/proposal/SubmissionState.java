package dk.direktion.budget.proposal;

/** How far a proposal has come on its way to a meeting. */
public enum SubmissionState {
  SENT,
  ON_AGENDA,
  REFUSED
}
