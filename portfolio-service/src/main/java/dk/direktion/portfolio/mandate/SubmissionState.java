package dk.direktion.portfolio.mandate;

/** How far a mandate has come on its way to a meeting. */
public enum SubmissionState {
  SENT,
  ON_AGENDA,
  REFUSED
}
