package dk.direktion.access.review;

/** How far a report is on its way to a meeting. */
public enum SubmissionState {
  SENT,
  ON_AGENDA,
  REFUSED
}
