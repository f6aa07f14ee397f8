package dk.direktion.portfolio.resource;

import dk.direktion.common.problem.InvalidInput;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A week as ISO 8601 counts them: from Monday, and in the year that has its Thursday.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) implements Comparable<Week> {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");

  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("A week begins on a Monday, not " + monday);
    }
  }

  /** Return the week a day is in. */
  public static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** Read a week written like {@code 2026-W53}; empty where that year has no such week. */
  public static Optional<Week> read(String text) {
    Matcher written = WRITTEN.matcher(text == null ? "" : text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    try {
      // The fourth of January is in week 1 of every year.
      LocalDate inYear = LocalDate.of(Integer.parseInt(written.group(1)), 1, 4);
      int number = Integer.parseInt(written.group(2));
      IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).checkValidValue(number, null);
      return Optional.of(of(inYear).plus(number - 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Read a week a caller asks by, or take another where none is asked for.
   *
   * @throws InvalidInput naming the field, if there is no such week
   */
  public static Week asked(String field, String text, Week otherwise) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    return read(text).orElseThrow(() -> InvalidInput.of(field, "week-unknown"));
  }

  /** Return a later week, or with a negative number an earlier one. */
  public Week plus(long weeks) {
    return new Week(monday.plusWeeks(weeks));
  }

  /** Count the weeks from this one to another. */
  public long until(Week other) {
    return ChronoUnit.WEEKS.between(monday, other.monday);
  }

  /** List this week and those after it. */
  public List<Week> andNext(int count) {
    return Stream.iterate(this, week -> week.plus(1)).limit(count).toList();
  }

  /** Return the Sunday. */
  public LocalDate lastDay() {
    return monday.plusDays(6);
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }

  /** Write the week like {@code 2026-W53}. */
  @Override
  public String toString() {
    return "%04d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
