package dk.direktion.meetings.minutesimport.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows at which lines a title stands alone, case and punctuation apart. */
final class TitleLines {

  private static final int LONGEST = 320;

  private final Map<String, TreeSet<Integer>> places = new HashMap<>();

  TitleLines(List<Line> lines, ContentsTable contents, Set<Integer> furniture) {
    if (contents.entries().isEmpty()) {
      return;
    }
    for (var line : lines.subList(contents.to(), lines.size())) {
      if (!line.isBlank()
          && line.clean().length() <= LONGEST
          && !line.bulleted()
          && !furniture.contains(line.index())) {
        places.computeIfAbsent(Words.fold(line.clean()), key -> new TreeSet<>()).add(line.index());
      }
    }
  }

  /** Gives the first such line from one index up to another; -1 when there is none. */
  int first(String title, int from, int to) {
    var found = places.getOrDefault(Words.fold(title), new TreeSet<>()).ceiling(from);
    return found == null || found >= to ? -1 : found;
  }
}
