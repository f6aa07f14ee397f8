package dk.direktion.portfolio;

import java.time.LocalDate;

/** The days plans can speak of: 1990 to 2100. */
public final class DaysWithinReason {

  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private DaysWithinReason() {}

  /** Tell whether a plan can speak of a day; of no day it can. */
  public static boolean include(LocalDate day) {
    return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
  }
}
