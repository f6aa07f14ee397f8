package dk.direktion.meetings.reminder;

/** How often something is expected. */
public enum Cadence {
  ONCE,
  MONTHLY,
  QUARTERLY,
  YEARLY
}
