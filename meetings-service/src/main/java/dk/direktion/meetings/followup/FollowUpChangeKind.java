package dk.direktion.meetings.followup;

/** What was changed about a follow-up. */
public enum FollowUpChangeKind {
  DUE_MOVED,
  HANDED_OVER
}
