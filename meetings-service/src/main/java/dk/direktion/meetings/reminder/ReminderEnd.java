package dk.direktion.meetings.reminder;

/** Why a row no longer stands on a reminder list. */
public enum ReminderEnd {
  COMPLETED,
  REMOVED,
  /** Newer minutes have a list of their own. */
  REPLACED
}
