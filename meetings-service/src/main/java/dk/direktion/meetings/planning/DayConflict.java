package dk.direktion.meetings.planning;

/** Why a day of a series does not suit. */
public enum DayConflict {
  HOLIDAY,
  SUMMER_BREAK,
  ALREADY_PLANNED,
  PASSED
}
