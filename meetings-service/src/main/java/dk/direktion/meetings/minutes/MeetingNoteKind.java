package dk.direktion.meetings.minutes;

/** What was done to a meeting. */
public enum MeetingNoteKind {
  SUBMITTED,
  APPROVALS_WITHDRAWN,
  REOPENED
}
