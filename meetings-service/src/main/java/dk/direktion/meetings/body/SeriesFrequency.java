package dk.direktion.meetings.body;

/** How a series of meetings repeats. */
public enum SeriesFrequency {
  /** On the n-th weekday of each month. */
  MONTHLY,
  /** On a weekday every so many weeks. */
  WEEKLY,
  /** On the days listed. */
  DATES
}
