package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds page headers, footers and page numbers: by their words, and by their repetition. */
final class PageFurniture {

  private static final int LONGEST = 120;

  private static final Pattern PAGE =
      Pattern.compile(
          "^(?:side|page|s\\.) ?:? ?\\d{1,4}(?: ?(?:af|of|/) ?\\d{1,4})?$|^[-–] ?\\d{1,4} ?[-–]$|^\\d{1,4} ?/ ?\\d{1,4} sider$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE_AT_END =
      Pattern.compile(
          "^(.{3,100}?)[\\s|,–-]+(?:side ?)?(\\d{1,3})(?: ?(?:af|/) ?\\d{1,3})?$",
          Pattern.CASE_INSENSITIVE);

  private PageFurniture() {}

  /** Gives the indexes of the lines that belong to the pages and not to the text. */
  static Set<Integer> find(List<Line> lines) {
    var found = new TreeSet<Integer>();
    Map<String, List<int[]>> numbered = new HashMap<>();
    var bare = new ArrayList<int[]>();
    for (var line : lines) {
      var text = line.clean().replace('\t', ' ');
      if (text.isEmpty()
          || text.length() > LONGEST
          || line.isRow() && line.cells().size() > 2
          || !Cues.hasDigit(text)) {
        continue;
      }
      if (PAGE.matcher(text).matches()) {
        found.add(line.index());
        continue;
      }
      if (text.length() <= 4 && text.chars().allMatch(Character::isDigit)) {
        bare.add(new int[] {line.index(), Integer.parseInt(text)});
        continue;
      }
      var end = PAGE_AT_END.matcher(text);
      if (end.matches() && saysMeeting(end.group(1))) {
        numbered
            .computeIfAbsent(Words.fold(end.group(1)), key -> new ArrayList<>())
            .add(new int[] {line.index(), Integer.parseInt(end.group(2))});
      }
    }
    numbered.values().stream()
        .filter(pages -> pages.size() >= 3 && rises(pages, false))
        .forEach(pages -> pages.forEach(page -> found.add(page[0])));
    if (bare.size() >= 3 && rises(bare, true)) {
      bare.forEach(page -> found.add(page[0]));
    }
    return found;
  }

  /** Finds what pages have in common at their first and last lines, page numbers apart. */
  static Set<Integer> ofPages(List<List<Integer>> pages, List<String> lines) {
    var found = new TreeSet<Integer>();
    if (pages.size() < 2) {
      return found;
    }
    for (var fromTop : new boolean[] {true, false}) {
      for (var depth = 0; depth < 3; depth++) {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (var page : pages) {
          if (page.size() > 2 * depth + 1) {
            var index = page.get(fromTop ? depth : page.size() - 1 - depth);
            var text = lines.get(index).strip();
            if (text.length() <= LONGEST) {
              alike
                  .computeIfAbsent(
                      Words.lower(text).replaceAll("\\d", "#"), key -> new ArrayList<>())
                  .add(index);
            }
          }
        }
        alike.values().stream()
            .filter(same -> same.size() >= 2 && same.size() * 2 > pages.size())
            .forEach(found::addAll);
      }
    }
    return found;
  }

  /** A running header names the meeting: a body, a municipality, the minutes or a date. */
  private static boolean saysMeeting(String text) {
    var lower = Words.lower(text);
    return !lower.startsWith("bilag")
        && !lower.startsWith("punkt")
        && !lower.startsWith("beslutning")
        && !lower.endsWith("pkt.")
        && !lower.endsWith("punkt")
        && !lower.endsWith("nr.")
        && (lower.contains("kommune")
            || lower.contains("referat")
            || lower.endsWith("side")
            || BodyNames.isBody(text)
            || DanishDates.find(text).isPresent()
                && BodyNames.isBody(BodyNames.withoutDate(text).strip()));
  }

  private static boolean rises(List<int[]> pages, boolean byOne) {
    for (var i = 1; i < pages.size(); i++) {
      var step = pages.get(i)[1] - pages.get(i - 1)[1];
      if (step < 1 || byOne && step > 1) {
        return false;
      }
    }
    return true;
  }
}
