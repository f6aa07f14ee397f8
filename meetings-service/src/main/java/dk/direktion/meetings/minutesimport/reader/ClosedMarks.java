package dk.direktion.meetings.minutesimport.reader;

import java.util.regex.Pattern;

/** Knows the words that say an item is closed. */
final class ClosedMarks {

  /** The title every closed item carries. */
  static final String TITLE = "Lukket";

  private static final Pattern WHOLE =
      Pattern.compile(
          "^[\\s(\\[*–-]*(?:dette (?:punkt|dagsordenspunkt) er )?(?:lukket|lukkede|fortroligt?)(?: (?:punkt(?:er)?|sag(?:er)?|dagsorden|dagsordenspunkt|møde))?[\\s)\\].:*–-]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "^[\\s(\\[]*(?:lukket|fortroligt?)(?: (?:punkt|sag|dagsordenspunkt))?(?:[)\\]]| ?[:–—-])\\s*[:–—-]*\\s*(.*?)[\\s)–-]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AFTER =
      Pattern.compile(
          "^(.*?)(?:\\s*[(\\[]| [–—-]+) ?(?:lukket|fortroligt?)(?: (?:punkt|sag|dagsordenspunkt))?[)\\]]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern GROUP =
      Pattern.compile(
          "^(?:(lukket|lukkede|fortroligt?|fortrolige)|åbne?|åbent|offentlige?)[- ](?:del af )?(?:dagsorden(?:en)?|punkter|sager|dagsordenspunkter|møde|del|referat)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ClosedMarks() {}

  /** Tells whether a text says closed and nothing else. */
  static boolean says(String text) {
    return text.length() <= 60 && WHOLE.matcher(text).matches();
  }

  /** Gives what is left of a title that says closed; null when it does not say so. */
  static String rest(String title) {
    if (says(title)) {
      return "";
    }
    if (title.length() > 320) {
      return null;
    }
    var before = BEFORE.matcher(title);
    if (before.matches()) {
      return before.group(1);
    }
    var after = AFTER.matcher(title);
    return after.matches() ? after.group(1) : null;
  }

  /** Tells whether a line opens the closed or the open part of the agenda; null when neither. */
  static Boolean group(String line) {
    if (line.length() > 60) {
      return null;
    }
    var matcher = GROUP.matcher(line.endsWith(":") ? line.substring(0, line.length() - 1) : line);
    return matcher.matches() ? Boolean.valueOf(matcher.group(1) != null) : null;
  }
}
