package dk.direktion.meetings.reminder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes times as a reminder list has them in Danish, such as "2. uge månedligt". */
final class ExpectedText {

  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");
  private static final int SHORTEST_NAME = 3;

  private static final String NAME = "(\\p{L}{3,9})\\.?";
  private static final Pattern MONTHLY =
      Pattern.compile("(?:en gang )?(?:månedligt?|hver måned|i måneden)");
  private static final Pattern WEEK =
      Pattern.compile("([1-5])\\. uge (?:i )?(?:månedligt?|(?:hver |i )?måned(?:en)?)");
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile(
          "(?:den |d\\. )?(\\d{1,2})\\. (?:månedligt?|hver måned|i (?:hver )?måneden?)");
  private static final Pattern QUARTERLY =
      Pattern.compile("(?:en gang )?(?:kvartal\\p{L}*|hvert kvartal|i kvartalet)(?: \\D*)?");
  private static final Pattern IN_FIGURES =
      Pattern.compile("(?:den |d\\. )?(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?\\.?");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?:den |d\\. )?(\\d{1,2})\\.? ?" + NAME + "(?: (\\d{4}))?(?: (hvert år|årligt))?");
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile(NAME + ":? (?:den |d\\. )?(\\d{1,2})\\.");
  private static final Pattern MONTH_ALONE =
      Pattern.compile(
          "(hvert år i |årligt i |hver )?(?:i |ca\\. |primo |medio |ultimo )?"
              + NAME
              + "(?: (\\d{4}))?(?: (hvert år|årligt))?");

  private ExpectedText() {}

  /**
   * Reads a time; empty where it cannot be told.
   *
   * @param recurring whether it is known to come again, though the words may not say so
   * @param listedOn the day from which a month without a year is counted
   */
  static Optional<ExpectedTime> read(String text, boolean recurring, LocalDate listedOn) {
    if (text == null) {
      return Optional.empty();
    }
    String plain = text.toLowerCase(DANISH).replaceAll("[()]", " ").replaceAll("\\s+", " ").strip();
    Matcher week = WEEK.matcher(plain);
    if (week.matches()) {
      return Optional.of(ExpectedTime.monthlyInWeek(Integer.parseInt(week.group(1))));
    }
    Matcher dayOfMonth = DAY_OF_MONTH.matcher(plain);
    if (dayOfMonth.matches()) {
      int day = Integer.parseInt(dayOfMonth.group(1));
      return isDay(day) ? Optional.of(ExpectedTime.monthlyOn(day)) : Optional.empty();
    }
    if (MONTHLY.matcher(plain).matches()) {
      return Optional.of(ExpectedTime.monthly());
    }
    if (QUARTERLY.matcher(plain).matches()) {
      return Optional.of(ExpectedTime.quarterly());
    }
    return onADay(plain, recurring, listedOn).or(() -> inAMonth(plain, recurring, listedOn));
  }

  private static Optional<ExpectedTime> onADay(String plain, boolean recurring, LocalDate listed) {
    Matcher figures = IN_FIGURES.matcher(plain);
    if (figures.matches()) {
      return day(
          Integer.parseInt(figures.group(1)),
          Integer.parseInt(figures.group(2)),
          figures.group(3),
          recurring,
          listed);
    }
    Matcher named = DAY_AND_MONTH.matcher(plain);
    if (named.matches()) {
      boolean yearly = recurring || named.group(4) != null;
      return day(
          Integer.parseInt(named.group(1)), month(named.group(2)), named.group(3), yearly, listed);
    }
    Matcher reversed = MONTH_AND_DAY.matcher(plain);
    return reversed.matches()
        ? day(
            Integer.parseInt(reversed.group(2)), month(reversed.group(1)), null, recurring, listed)
        : Optional.empty();
  }

  private static Optional<ExpectedTime> inAMonth(
      String plain, boolean recurring, LocalDate listed) {
    Matcher alone = MONTH_ALONE.matcher(plain);
    int month = alone.matches() ? month(alone.group(2)) : 0;
    if (month == 0) {
      return Optional.empty();
    }
    if (alone.group(3) != null) {
      return Optional.of(ExpectedTime.in(YearMonth.of(Integer.parseInt(alone.group(3)), month)));
    }
    if (recurring || alone.group(1) != null || alone.group(4) != null) {
      return Optional.of(ExpectedTime.eachYear(month, null));
    }
    YearMonth thisYear = YearMonth.of(listed.getYear(), month);
    boolean over = thisYear.isBefore(YearMonth.from(listed));
    return Optional.of(ExpectedTime.in(over ? thisYear.plusYears(1) : thisYear));
  }

  private static Optional<ExpectedTime> day(
      int day, int month, String year, boolean recurring, LocalDate listed) {
    try {
      if (year != null) {
        int full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
        return Optional.of(ExpectedTime.on(LocalDate.of(full, month, day)));
      }
      if (recurring) {
        // A leap year, so that 29 February is a day.
        return Optional.of(
            ExpectedTime.eachYear(month, LocalDate.of(2000, month, day).getDayOfMonth()));
      }
      LocalDate thisYear = LocalDate.of(listed.getYear(), month, day);
      return Optional.of(
          ExpectedTime.on(thisYear.isBefore(listed) ? thisYear.plusYears(1) : thisYear));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean isDay(int day) {
    return day >= 1 && day <= 31;
  }

  /** Returns 1 to 12, also for "aug" and "sept"; 0 for what is no month. */
  private static int month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (name.length() >= SHORTEST_NAME && MONTHS.get(i).startsWith(name)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Writes a time as a secretary would. */
  static String of(ExpectedTime time) {
    String month = time.month() == null ? "" : MONTHS.get(Month.of(time.month()).ordinal());
    return switch (time.cadence()) {
      case ONCE ->
          time.day() == null
              ? capital(month) + " " + time.year()
              : time.day() + ". " + month + " " + time.year();
      case MONTHLY -> monthly(time);
      case QUARTERLY -> "Hvert kvartal";
      case YEARLY ->
          time.day() == null ? "Hvert år i " + month : time.day() + ". " + month + " hvert år";
    };
  }

  private static String monthly(ExpectedTime time) {
    if (time.day() != null) {
      return time.day() + ". hver måned";
    }
    return time.week() == null ? "Hver måned" : time.week() + ". uge hver måned";
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(DANISH) + word.substring(1);
  }
}
