package dk.direktion.budget.report;

import java.time.LocalDate;

/**
 * What a report is about.
 *
 * @param number of the month or quarter in its year
 * @param end its last day
 */
record Period(int year, int number, LocalDate start, LocalDate end) {

  /** Take the period of some months that a day lies in. */
  static Period of(LocalDate day, int months) {
    int number = (day.getMonthValue() - 1) / months + 1;
    return of(day.getYear(), number, months);
  }

  /** Take the period with a number in a year, each of some months. */
  static Period of(int year, int number, int months) {
    LocalDate start = LocalDate.of(year, (number - 1) * months + 1, 1);
    return new Period(year, number, start, start.plusMonths(months).minusDays(1));
  }
}
