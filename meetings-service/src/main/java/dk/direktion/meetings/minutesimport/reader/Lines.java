package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a document's text into lines and sees through their markup. */
final class Lines {

  /** A heading is never longer; longer lines are running text whose markup stays. */
  private static final int LONGEST_MARKED = 2000;

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:b|i|u|em|strong|span|p|h[1-6]|td|tr|br)(?: [^<>]{0,200})?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|-])");

  private static final Pattern BOLD_START = Pattern.compile("^(\\*\\*|__)([^*_]{1,120})\\1");

  private Lines() {}

  static List<Line> of(List<String> texts) {
    var lines = new ArrayList<Line>(texts.size());
    for (var text : texts) {
      lines.add(line(lines.size(), text));
    }
    return lines;
  }

  /** Joins lines to one text: no white space at the ends, no more than one empty line together. */
  static String join(List<String> texts) {
    var joined = new StringBuilder();
    var blank = false;
    for (var text : texts) {
      if (text.isBlank()) {
        blank = true;
        continue;
      }
      if (!joined.isEmpty()) {
        joined.append(blank ? "\n\n" : "\n");
      }
      blank = false;
      joined.append(text.stripTrailing());
    }
    return joined.toString();
  }

  /** Takes emphasis and tags off a text. */
  static String plain(String text) {
    return line(0, text).clean();
  }

  private static Line line(int index, String text) {
    var indent = 0;
    while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
      indent++;
    }
    var clean = text.strip();
    if (clean.length() > LONGEST_MARKED) {
      return new Line(index, text, clean, 0, false, indent, Labels.of(clean).bullet(), null);
    }
    var level = 0;
    while (clean.startsWith(">")) {
      clean = clean.substring(1).strip();
    }
    while (level < clean.length() && clean.charAt(level) == '#') {
      level++;
    }
    if (level > 6 || level > 0 && (level == clean.length() || clean.charAt(level) != ' ')) {
      level = 0;
    }
    if (level > 0) {
      clean = withoutEnd(clean.substring(level).strip(), '#');
    }
    clean = clean.indexOf('<') < 0 ? clean : TAG.matcher(clean).replaceAll("").strip();
    var unmarked = withoutEmphasis(clean);
    var strong = !unmarked.equals(clean);
    clean = unmarked.indexOf('\\') < 0 ? unmarked : ESCAPE.matcher(unmarked).replaceAll("$1");
    clean = BOLD_START.matcher(clean).replaceFirst("$2");
    clean = singleCell(clean);
    var bulleted = Labels.of(clean).bullet();
    return new Line(
        index, text, clean, level, strong, indent, bulleted, Cues.read(clean, bulleted));
  }

  /** A table row with one filled cell is that cell: layouts put headings in tables. */
  private static String singleCell(String clean) {
    if (clean.indexOf('\t') < 0 && !clean.startsWith("|")) {
      return clean;
    }
    String only = null;
    for (var cell : clean.replace('|', '\t').split("\t")) {
      if (!cell.isBlank()) {
        if (only != null) {
          return clean;
        }
        only = withoutEmphasis(cell.strip());
      }
    }
    return only == null ? clean : only;
  }

  private static String withoutEmphasis(String text) {
    var unmarked = text;
    for (var mark : List.of("***", "**", "__", "*", "_")) {
      var body =
          unmarked.endsWith(mark + ":") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
      if (body.length() > 2 * mark.length()
          && body.startsWith(mark)
          && body.endsWith(mark)
          && body.indexOf(mark, mark.length()) == body.length() - mark.length()
          && !Character.isWhitespace(body.charAt(mark.length()))) {
        var inside = body.substring(mark.length(), body.length() - mark.length()).strip();
        unmarked = body.length() < unmarked.length() ? inside + ":" : inside;
      }
    }
    return unmarked;
  }

  private static String withoutEnd(String text, char mark) {
    var end = text.length();
    while (end > 0 && text.charAt(end - 1) == mark) {
      end--;
    }
    return text.substring(0, end).strip();
  }
}
