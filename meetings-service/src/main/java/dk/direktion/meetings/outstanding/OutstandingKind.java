package dk.direktion.meetings.outstanding;

/** What is missing. */
public enum OutstandingKind {
  /** The effect of a decision. */
  DECISION,
  /** What somebody was asked to do about a decision. */
  FOLLOW_UP,
  /** A note for an external meeting. */
  PREPARATION,
  /** What the reminder list expects by now. */
  REMINDER
}
