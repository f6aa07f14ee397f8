package dk.direktion.meetings.minutesimport.reader;

import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the case numbers of Danish records systems, bare or behind a label. */
final class CaseNumbers {

  /** A case number and what else stood on its line. */
  record Found(String number, String rest) {}

  private static final int LONGEST_LINE = 300;

  private static final String NUMBER =
      "\\d{2}\\.\\d{2}\\.\\d{2}-[A-ZÆØÅ]\\d{2}-\\d{1,5}-\\d{2}"
          + "|[A-ZÆØÅ]{1,6}-?\\d{2,4}-\\d{3,7}"
          + "|\\d{2,4}/\\d{2,7}(?:-\\d{1,4})?"
          + "|\\d{4}-\\d{4,7}(?:-\\d{1,4})?"
          + "|\\d{2}-\\d{5,7}";

  private static final Pattern BARE = Pattern.compile("(" + NUMBER + ")");

  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:(?:acadre|esdh|e-?doc|sbsys|captia|kmd)[\\s-]?)?"
              + "(?:sags?[\\s-]?(?:nr|nummer|id)|journal[\\s-]?(?:nr|nummer)|j\\.?[\\s-]?nr|kle(?:[\\s-]?(?:nr|nummer|emne))?|esdh|acadre|edoc|emn)"
              + "(?![a-zæøå])[\\s.:]*+(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LABELLED_VALUE =
      Pattern.compile(
          "^("
              + NUMBER
              + "|\\d{1,4}/\\d{1,7}|[A-ZÆØÅa-zæøå]{0,6}-?\\d[\\d./A-ZÆØÅ-]{4,40})(?:[\\s,;|]++(.*))?$");

  private static final Pattern IN_TITLE_END =
      Pattern.compile(
          "^(.{2,250}?)\\s*[-–,(\\[|]\\s*(?:(?:acadre\\s?)?(?:sags?\\s?nr\\.?|sagsnummer|j\\.?\\s?nr\\.?|journalnr\\.?)\\s*:?\\s*)?("
              + NUMBER
              + ")\\s*[)\\]]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern IN_TITLE_START =
      Pattern.compile("^(" + NUMBER + ")\\s*[-–:,|]?\\s+(\\S.{1,250})$");

  private CaseNumbers() {}

  /** Reads a line that is a case number, with or without a label. */
  static Optional<Found> find(String line) {
    if (line.length() > LONGEST_LINE || !Cues.hasDigit(line)) {
      return Optional.empty();
    }
    if (BARE.matcher(line).matches()) {
      return DanishDates.find(line).isPresent()
          ? Optional.empty()
          : Optional.of(new Found(line, ""));
    }
    var labelled = LABELLED.matcher(line);
    if (labelled.matches()) {
      var value = LABELLED_VALUE.matcher(labelled.group(1).strip());
      if (value.matches()) {
        return Optional.of(new Found(value.group(1), value.group(2) == null ? "" : value.group(2)));
      }
    }
    return Optional.empty();
  }

  /** Tells a label that stands alone, its number on the next line. */
  static boolean isLabel(String line) {
    if (line.length() > 40 || Cues.hasDigit(line)) {
      return false;
    }
    var labelled = LABELLED.matcher(line);
    return labelled.matches() && labelled.group(1).isBlank();
  }

  /** Takes a case number off the beginning or end of a title; the rest is the title. */
  static Optional<Found> inTitle(String title) {
    if (title.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    var end = IN_TITLE_END.matcher(title);
    if (end.matches() && DanishDates.find(end.group(2)).isEmpty()) {
      return Optional.of(new Found(end.group(2), end.group(1).strip()));
    }
    var start = IN_TITLE_START.matcher(title);
    if (start.matches() && DanishDates.find(start.group(1)).isEmpty()) {
      return Optional.of(new Found(start.group(1), start.group(2).strip()));
    }
    return Optional.empty();
  }
}
