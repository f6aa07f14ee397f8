package dk.direktion.portfolio.resource;

import java.time.LocalDate;

/** Centres are told at least a month before an activity starts (domain §4). */
final class NoticePeriod {

  private static final int MONTHS = 1;

  /** So many days earlier than needed, so that a letter that is late is still in time. */
  private static final int DAYS_IN_HAND = 7;

  private NoticePeriod() {}

  /** Return the day the centre is told of a start. */
  static LocalDate tellOn(LocalDate start) {
    return start.minusMonths(MONTHS).minusDays(DAYS_IN_HAND);
  }

  /**
   * Return the day a centre is told of a move made on a day: the day after, so that an activity
   * that moves twice in a day, or back again, is written of once or not at all. What begins soon is
   * told at once.
   */
  static LocalDate tellMoveOn(LocalDate movedOn, LocalDate start) {
    return start.isAfter(movedOn.plusDays(DAYS_IN_HAND)) ? movedOn.plusDays(1) : movedOn;
  }

  /** Tell whether a notice of a day gives less than the month. */
  static boolean isShort(LocalDate day, LocalDate start) {
    return day.isAfter(start.minusMonths(MONTHS));
  }
}
