package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The table of contents: dot leaders, dashes, pipes, tabs, or bare titles.
 *
 * @param from index of its first line
 * @param to index after its last line; equal to {@code from} when there is no table
 */
record ContentsTable(List<Entry> entries, int from, int to) {

  /** One title; number and page are null where the table does not say them. */
  record Entry(Integer number, String title, Integer page, int line) {}

  private static final int SEARCHED = 600;

  private static final int LONGEST = 400;

  private static final int MOST_ENTRIES = 400;

  private static final Set<String> HEADINGS =
      Set.of(
          "indholdsfortegnelse",
          "indhold",
          "indholdsoversigt",
          "dagsorden",
          "dagsordenspunkter",
          "punkter",
          "punkter på dagsordenen",
          "dagsordenens punkter",
          "sagsoversigt",
          "sagsliste",
          "punktoversigt",
          "oversigt",
          "oversigt over punkter",
          "dagsordensoversigt");

  private static final Set<String> GROUPS =
      Set.of(
          "åben dagsorden",
          "lukket dagsorden",
          "åbne punkter",
          "lukkede punkter",
          "åbne sager",
          "lukkede sager",
          "punkt",
          "side",
          "punkt side",
          "titel side",
          "punkt titel side",
          "sag side",
          "nr titel side",
          "emne side");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?:punkt|pkt\\.?|sag)(?: nr\\.?)? ?)?(\\d{1,3})(?: ?[.:)–—-]+ ?|\\s+)(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{1,300})\\]\\([^()]{0,300}\\)");

  static ContentsTable none() {
    return new ContentsTable(List.of(), 0, 0);
  }

  boolean holds(int index) {
    return index >= from && index < to;
  }

  /** Finds the table near the beginning of the document. */
  static ContentsTable find(List<Line> lines, Set<Integer> furniture) {
    var limit = Math.min(lines.size(), SEARCHED);
    for (var i = 0; i < limit; i++) {
      if (isHeading(lines.get(i))) {
        var led = led(lines, furniture, i, i + 1);
        if (!led.entries().isEmpty()) {
          return led;
        }
        var bare = bare(lines, furniture, i);
        if (!bare.entries().isEmpty()) {
          return bare;
        }
      }
    }
    for (var i = 0; i < limit; i++) {
      if (entry(lines.get(i), "") != null) {
        var led = led(lines, furniture, i, i);
        if (led.entries().size() >= 2) {
          return led;
        }
      }
    }
    return none();
  }

  static boolean isHeading(Line line) {
    return line.text().length() <= 80 && HEADINGS.contains(Words.fold(line.clean()));
  }

  private static ContentsTable led(
      List<Line> lines, Set<Integer> furniture, int heading, int start) {
    var entries = new ArrayList<Entry>();
    var end = start;
    var pending = "";
    for (var i = start; i < lines.size() && entries.size() < MOST_ENTRIES; i++) {
      var line = lines.get(i);
      if (line.isBlank()) {
        if (!pending.isEmpty() && !nextIsEntry(lines, i)) {
          break;
        }
        continue;
      }
      if (furniture.contains(i) || line.isRule() || GROUPS.contains(Words.fold(line.text()))) {
        end = entries.isEmpty() ? end : i + 1;
        continue;
      }
      var entry = entry(line, pending);
      if (entry != null) {
        entries.add(entry);
        pending = "";
        end = i + 1;
        continue;
      }
      pending = pending.isEmpty() ? line.clean() : pending + " " + line.clean();
      if (line.cue() != null || pending.length() > 250 || !nextIsEntry(lines, i)) {
        break;
      }
    }
    return entries.isEmpty() ? none() : new ContentsTable(numbered(entries), heading, end);
  }

  /** A long title may run over up to two lines before its page number. */
  private static boolean nextIsEntry(List<Line> lines, int index) {
    for (var i = index + 1; i < Math.min(lines.size(), index + 3); i++) {
      if (lines.get(i).isBlank() || lines.get(i).cue() != null) {
        return false;
      }
      if (entry(lines.get(i), "") != null) {
        return true;
      }
    }
    return false;
  }

  /** Reads titles without page numbers, up to where the first of them comes again as a heading. */
  private static ContentsTable bare(List<Line> lines, Set<Integer> furniture, int heading) {
    var entries = new ArrayList<Entry>();
    for (var i = heading + 1; i < Math.min(lines.size(), heading + 200); i++) {
      var line = lines.get(i);
      if (line.isBlank()
          || line.isRule()
          || furniture.contains(i)
          || GROUPS.contains(Words.fold(line.text()))) {
        continue;
      }
      if (line.text().length() > LONGEST) {
        return none();
      }
      var entry = new Entry(null, unbulleted(line.clean()), null, line.index());
      if (!entries.isEmpty() && repeats(entries.get(0), entry)) {
        return new ContentsTable(numbered(entries), heading, i);
      }
      if (line.cue() != null || CaseNumbers.find(line.clean()).isPresent()) {
        return none();
      }
      entries.add(entry);
    }
    return none();
  }

  private static boolean repeats(Entry first, Entry entry) {
    return Words.similarity(first.title(), entry.title()) >= 0.85
        && (first.number() == null
            || entry.number() == null
            || first.number().equals(entry.number()));
  }

  /** Reads one line of the table; null when the line is not of its form. */
  private static Entry entry(Line line, String before) {
    var text = line.text().strip();
    if (text.length() > LONGEST) {
      return null;
    }
    var row = text.startsWith("|");
    text = LINK.matcher(row ? text.substring(1) : text).replaceAll("$1");
    text = trimEnd(text, "| \t");
    var digits = text.length();
    while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    var page =
        text.length() - digits <= 4 && digits < text.length()
            ? Integer.valueOf(text.substring(digits))
            : null;
    var head = page == null ? text : text.substring(0, digits);
    var end = head.length();
    var dots = 0;
    var dashes = 0;
    var gap = 0;
    while (end > 0 && ".·…_-–—| \t\u2024".indexOf(head.charAt(end - 1)) >= 0) {
      var c = head.charAt(--end);
      dots += c == '.' || c == '·' || c == '_' || c == '\u2024' ? 1 : c == '…' ? 3 : 0;
      dashes += c == '-' || c == '–' || c == '—' ? 1 : 0;
      gap += c == '\t' || c == '|' ? 3 : c == ' ' ? 1 : 0;
    }
    var led = dots >= 3 || dashes >= 3 || page != null && gap >= 3 && dots == 0 && dashes == 0;
    if (!led || end == 0 || page == null && dots < 4 && dashes < 4) {
      return null;
    }
    var title = head.substring(0, end).replace('|', ' ').replace('\t', ' ').strip();
    var whole = Lines.plain(before.isEmpty() ? title : before + " " + title);
    return new Entry(null, unbulleted(whole), page, line.index());
  }

  /**
   * Numbers in front of titles count as the items' when they count up; otherwise they are words.
   */
  private static List<Entry> numbered(List<Entry> entries) {
    var numbered = new ArrayList<Entry>();
    var rising = 0;
    var last = 0;
    for (var entry : entries) {
      var number = NUMBER.matcher(entry.title());
      if (number.find() && !DanishDates.startsWithMonth(entry.title().substring(number.end()))) {
        var value = Integer.parseInt(number.group(1));
        rising += value > last ? 1 : 0;
        last = Math.max(last, value);
        numbered.add(
            new Entry(
                value, entry.title().substring(number.end()).strip(), entry.page(), entry.line()));
      } else {
        numbered.add(entry);
      }
    }
    return rising * 10 >= entries.size() * 7 ? numbered : entries;
  }

  private static String unbulleted(String title) {
    var label = Labels.of(title);
    return label.bullet() ? label.number() > 0 ? label.labelled() : label.text() : title;
  }

  private static String trimEnd(String text, String marks) {
    var end = text.length();
    while (end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
