package dk.direktion.meetings.outstanding;

/** What is missing: the effect of a decision, or what somebody was asked to do about one. */
public enum OutstandingKind {
  DECISION,
  FOLLOW_UP
}
