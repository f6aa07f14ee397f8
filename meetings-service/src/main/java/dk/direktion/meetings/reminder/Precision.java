package dk.direktion.meetings.reminder;

/** How precisely a time is known. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  QUARTER
}
