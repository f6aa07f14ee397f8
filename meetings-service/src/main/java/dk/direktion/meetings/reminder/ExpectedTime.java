package dk.direktion.meetings.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When something is expected: once on a day or in a month, or again and again.
 *
 * @param year only where it is expected once
 * @param month where it is expected once or each year; 1 to 12
 * @param day day of the month, or null; the last day where the month is shorter
 * @param week week of the month, or null; the second is the 8th to the 14th
 */
@Embeddable
public record ExpectedTime(
    @Enumerated(EnumType.STRING) Cadence cadence,
    @Column(name = "due_year") Integer year,
    @Column(name = "due_month") Integer month,
    @Column(name = "due_day") Integer day,
    @Column(name = "due_week") Integer week) {

  private static final int MONTHS_IN_A_QUARTER = 3;
  private static final int DAYS_IN_A_WEEK = 7;
  // Longer than the longest time between two occurrences, and than the longest occurrence.
  private static final int HORIZON_MONTHS = 15;

  static ExpectedTime on(LocalDate date) {
    return new ExpectedTime(
        Cadence.ONCE, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null);
  }

  static ExpectedTime in(YearMonth month) {
    return new ExpectedTime(Cadence.ONCE, month.getYear(), month.getMonthValue(), null, null);
  }

  static ExpectedTime monthly() {
    return new ExpectedTime(Cadence.MONTHLY, null, null, null, null);
  }

  static ExpectedTime monthlyOn(int day) {
    return new ExpectedTime(Cadence.MONTHLY, null, null, day, null);
  }

  static ExpectedTime monthlyInWeek(int week) {
    return new ExpectedTime(Cadence.MONTHLY, null, null, null, week);
  }

  static ExpectedTime quarterly() {
    return new ExpectedTime(Cadence.QUARTERLY, null, null, null, null);
  }

  static ExpectedTime eachYear(int month, Integer day) {
    return new ExpectedTime(Cadence.YEARLY, null, month, day, null);
  }

  /** Tells whether it is expected again after it has come. */
  public boolean recurs() {
    return cadence != Cadence.ONCE;
  }

  /** Returns the first occurrence that is not over before a day. */
  public Optional<Occurrence> next(LocalDate day) {
    return months(IntStream.rangeClosed(-MONTHS_IN_A_QUARTER, HORIZON_MONTHS), day)
        .flatMap(candidate -> beginningIn(candidate).stream())
        .filter(occurrence -> !occurrence.last().isBefore(day))
        .findFirst();
  }

  /** Returns the latest occurrence that has begun on a day. */
  public Optional<Occurrence> begunBy(LocalDate day) {
    return months(IntStream.rangeClosed(0, HORIZON_MONTHS).map(back -> -back), day)
        .flatMap(candidate -> beginningIn(candidate).stream())
        .filter(occurrence -> !occurrence.first().isAfter(day))
        .findFirst();
  }

  /** Lists the occurrences that begin in a year. */
  public List<Occurrence> in(int wantedYear) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(candidate -> YearMonth.of(wantedYear, candidate))
        .flatMap(candidate -> beginningIn(candidate).stream())
        .toList();
  }

  private Stream<YearMonth> months(IntStream away, LocalDate day) {
    return recurs()
        ? away.mapToObj(YearMonth.from(day)::plusMonths)
        : Stream.of(YearMonth.of(year, month));
  }

  private Optional<Occurrence> beginningIn(YearMonth candidate) {
    return beginsIn(candidate) ? occurrence(candidate) : Optional.empty();
  }

  private boolean beginsIn(YearMonth candidate) {
    return switch (cadence) {
      case ONCE -> candidate.equals(YearMonth.of(year, month));
      case MONTHLY -> true;
      case QUARTERLY -> candidate.getMonthValue() % MONTHS_IN_A_QUARTER == 1;
      case YEARLY -> candidate.getMonthValue() == month;
    };
  }

  private Optional<Occurrence> occurrence(YearMonth candidate) {
    if (day != null) {
      LocalDate date = candidate.atDay(Math.min(day, candidate.lengthOfMonth()));
      return Optional.of(new Occurrence(date, date, Precision.DAY));
    }
    if (week != null) {
      int first = (week - 1) * DAYS_IN_A_WEEK + 1;
      // A February of 28 days has no fifth week.
      return first > candidate.lengthOfMonth()
          ? Optional.empty()
          : Optional.of(
              new Occurrence(
                  candidate.atDay(first),
                  candidate.atDay(Math.min(first + 6, candidate.lengthOfMonth())),
                  Precision.WEEK));
    }
    return Optional.of(
        cadence == Cadence.QUARTERLY
            ? new Occurrence(
                candidate.atDay(1), candidate.plusMonths(2).atEndOfMonth(), Precision.QUARTER)
            : new Occurrence(candidate.atDay(1), candidate.atEndOfMonth(), Precision.MONTH));
  }
}
