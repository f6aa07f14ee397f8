package dk.direktion.budget.allocation;

/** How far an allocation has come on its way to a meeting. */
public enum SubmissionState {
  SENT,
  ON_AGENDA,
  REFUSED
}
