package dk.direktion.meetings.minutesimport.reader;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and clock times the ways Danish municipalities write them. */
final class DanishDates {

  /** A date and where in the text it stands. */
  record Found(LocalDate date, int from, int to) {}

  /** A span of clock times; {@code end} is null where only the start is said. */
  record Hours(LocalTime start, LocalTime end) {}

  private static final int LONGEST_SEARCHED = 400;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private static final String MONTH =
      "(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\b\\.?";

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\.?(?:\\s?(?:-|–|og|til)\\s?\\d{1,2}\\.?)?\\s?"
              + MONTH
              + ",?\\s?(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern IN_FIGURES =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[-./](\\d{1,2})(?:(?:[-./]|\\s?-\\s?)(\\d{4}|\\d{2})|[.,]?\\s(\\d{4}))(?![-./]?\\d)");

  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:kl\\.?|klokken)\\s?(\\d{1,2})(?:[.:](\\d{2}))?"
              + "(?:\\s?(?:-|–|til)\\s?(?:kl\\.?\\s?)?(\\d{1,2})(?:[.:](\\d{2}))?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE_CLOCK =
      Pattern.compile(
          "(?<![\\d.:-])(\\d{1,2})[.:](\\d{2})(?![\\d.-]\\d)"
              + "(?:\\s?(?:-|–|til)\\s?(?:kl\\.?\\s?)?(\\d{1,2})[.:](\\d{2}))?");

  private static final Pattern STARTS_WITH_MONTH =
      Pattern.compile("^" + MONTH, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<String> WEEKDAYS =
      List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

  private DanishDates() {}

  /** Finds the first date of a text. */
  static Optional<Found> find(String text) {
    var searched = cut(text);
    Found first = null;
    for (var pattern : List.of(ISO, IN_WORDS, IN_FIGURES)) {
      var matcher = pattern.matcher(searched);
      while (matcher.find()) {
        var date = date(pattern, matcher);
        if (date != null && (first == null || matcher.start() < first.from())) {
          first = new Found(date, matcher.start(), matcher.end());
          break;
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /** Finds clock times written with {@code kl.}. */
  static Optional<Hours> clock(String text) {
    return hours(CLOCK.matcher(cut(text)));
  }

  /** Finds clock times where a label has already said that a time follows. */
  static Optional<Hours> labelledClock(String text) {
    var written = clock(text);
    return written.isPresent() ? written : hours(BARE_CLOCK.matcher(cut(text)));
  }

  static boolean startsWithMonth(String text) {
    return STARTS_WITH_MONTH.matcher(cut(text)).find();
  }

  /** Tells the weekday a text names, if it names one. */
  static Optional<DayOfWeek> weekday(String text) {
    var lower = Words.lower(cut(text));
    for (var i = 0; i < WEEKDAYS.size(); i++) {
      if (lower.contains(WEEKDAYS.get(i))) {
        return Optional.of(DayOfWeek.of(i + 1));
      }
    }
    return Optional.empty();
  }

  static String weekdayName(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }

  private static LocalDate date(Pattern pattern, Matcher matcher) {
    try {
      if (pattern == ISO) {
        return LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      }
      if (pattern == IN_WORDS) {
        var month = MONTHS.indexOf(Words.lower(matcher.group(2)).substring(0, 3)) + 1;
        return LocalDate.of(number(matcher, 3), month, number(matcher, 1));
      }
      var year = number(matcher, matcher.group(3) == null ? 4 : 3);
      return LocalDate.of(year < 100 ? 2000 + year : year, number(matcher, 2), number(matcher, 1));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static Optional<Hours> hours(Matcher matcher) {
    while (matcher.find()) {
      var start = time(matcher.group(1), matcher.group(2));
      if (start != null) {
        var end = matcher.group(3) == null ? null : time(matcher.group(3), matcher.group(4));
        return Optional.of(new Hours(start, end));
      }
    }
    return Optional.empty();
  }

  private static LocalTime time(String hour, String minute) {
    var h = Integer.parseInt(hour);
    var m = minute == null ? 0 : Integer.parseInt(minute);
    return h < 24 && m < 60 ? LocalTime.of(h, m) : null;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_SEARCHED ? text : text.substring(0, LONGEST_SEARCHED);
  }
}
