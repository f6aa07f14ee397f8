package dk.direktion.meetings.minutesimport.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms an item's heading takes: a keyword and a number, or a number and a title. */
final class HeadingShapes {

  private static final int LONGEST = 320;

  private static final Pattern KEYWORD =
      Pattern.compile(
          "^(?:\\(?(lukket|åbent|åben|offentligt?)\\)?(?: |\\s*[-–:]\\s*))?(?:dagsordens?)?(punkt|pkt|sagspunkt|sag|emne|ad)\\.?"
              + "(?: ?punkt| ?pkt\\.?)?[ -]?(?:nr\\.?|nummer)? ?:? ?(\\d{1,3})(?![\\d]|[./-]\\d)"
              + "(?:\\s*\\(([^()]{1,30})\\))?\\s*([.:)–—|-]*)\\s*(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PLAIN =
      Pattern.compile(
          "^(\\d{1,3})(?:\\s?([.):–—|-]+)\\s*|\\s+)(?:\\(([^()]{1,30})\\)\\s*)?(\\S.*)$");

  private static final Pattern OPEN_OR_CLOSED =
      Pattern.compile(
          "^(?:åben|åbent|lukket|offentlig|offentligt|fortrolig|fortroligt)(?: (?:sag|punkt|dagsorden))?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private HeadingShapes() {}

  /** Reads {@code Punkt 3: Titel}, {@code Pkt. 3}, {@code Sag nr. 3 - Titel}. */
  static Optional<Heading> keyword(Line line) {
    var text = line.clean();
    if (text.length() > LONGEST || line.bulleted() || !mayBegin(text)) {
      return Optional.empty();
    }
    var matcher = KEYWORD.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var title = withMark(matcher.group(1), matcher.group(4), matcher.group(6).strip());
    var separated = !matcher.group(5).isEmpty();
    var word = Words.lower(matcher.group(2));
    var score = separated ? 4 : title.isEmpty() ? 3 : 1;
    score -= word.equals("ad") || word.equals("emne") ? 4 : 0;
    score -= word.equals("sag") && !separated ? 1 : 0;
    score -= !title.isEmpty() && Character.isLowerCase(title.charAt(0)) ? separated ? 2 : 4 : 0;
    score -= Words.isProse(title) ? 2 : 0;
    score += line.level() > 0 || line.strong() ? 3 : 0;
    return Optional.of(heading(line, matcher.group(3), title, score));
  }

  /** Spares the pattern where no keyword can begin or no number follow. */
  private static boolean mayBegin(String text) {
    return !text.isEmpty()
        && "(PpSsEeAaDdLlÅåOo".indexOf(text.charAt(0)) >= 0
        && Cues.hasDigit(text.length() > 60 ? text.substring(0, 60) : text);
  }

  /** Reads {@code 3. Titel}, {@code 3) Titel}, {@code 3 - Titel}, {@code # 3 Titel}. */
  static Optional<Heading> plain(Line line) {
    var text = line.clean();
    if (text.length() > LONGEST
        || text.isEmpty()
        || !Character.isDigit(text.charAt(0))
        || line.bulleted()) {
      return Optional.empty();
    }
    var matcher = PLAIN.matcher(text);
    if (!matcher.matches() || DanishDates.startsWithMonth(matcher.group(4))) {
      return Optional.empty();
    }
    var mark = matcher.group(3);
    var marked = mark != null && OPEN_OR_CLOSED.matcher(mark).matches();
    var title = withMark(null, mark, matcher.group(4).strip());
    var separated = matcher.group(2) != null;
    if (!separated && !marked && line.level() == 0 && !line.strong()) {
      return Optional.of(heading(line, matcher.group(1), title, -3));
    }
    var score = marked ? 4 : 0;
    score += line.level() > 0 || line.strong() ? 3 : 0;
    score -= Character.isLetter(title.charAt(0)) ? 0 : 3;
    score -= Character.isLowerCase(title.charAt(0)) ? 4 : 0;
    score -= Words.isProse(title) ? 3 : 0;
    score -= line.indent() > 3 ? 2 : 0;
    return Optional.of(heading(line, matcher.group(1), title, score));
  }

  private static Heading heading(Line line, String number, String title, int score) {
    return new Heading(Integer.parseInt(number), title, List.of(line.index()), score);
  }

  /** Keeps the word that says the item is closed in the title, and drops the one that says open. */
  private static String withMark(String before, String inParentheses, String title) {
    for (var mark : new String[] {before, inParentheses}) {
      if (mark != null && !OPEN_OR_CLOSED.matcher(mark).matches()) {
        return ("(" + mark + ") " + title).strip();
      }
      if (mark != null && ClosedMarks.says(mark)) {
        return ("Lukket - " + title).strip();
      }
    }
    return title;
  }
}
