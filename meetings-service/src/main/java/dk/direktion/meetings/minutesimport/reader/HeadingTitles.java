package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Completes headings whose title runs over to, or stands on, the lines that follow. */
final class HeadingTitles {

  private static final int LONGEST = 320;

  private final List<Line> lines;
  private final ContentsTable contents;
  private final Set<Integer> furniture;

  HeadingTitles(List<Line> lines, ContentsTable contents, Set<Integer> furniture) {
    this.lines = lines;
    this.contents = contents;
    this.furniture = furniture;
  }

  List<Heading> complete(List<Heading> headings) {
    var complete = new ArrayList<Heading>();
    for (var i = 0; i < headings.size(); i++) {
      var end = i + 1 < headings.size() ? headings.get(i + 1).first() : lines.size();
      var heading = headings.get(i);
      complete.add(heading.title().isEmpty() ? titleBelow(heading, end) : runOver(heading, end));
    }
    return complete;
  }

  private Heading titleBelow(Heading heading, int end) {
    var seen = 0;
    for (var i = heading.first() + 1; i < end && seen < 3; i++) {
      var line = lines.get(i);
      if (line.isBlank() || furniture.contains(i)) {
        continue;
      }
      seen++;
      if (CaseNumbers.find(line.clean()).isPresent() || CaseNumbers.isLabel(line.clean())) {
        continue;
      }
      if (line.cue() != null || line.clean().length() > LONGEST || Words.isProse(line.clean())) {
        return heading;
      }
      return runOver(heading.with(line.clean(), List.of(heading.first(), i)), end);
    }
    return heading;
  }

  private Heading runOver(Heading heading, int end) {
    var whole = heading;
    for (var i = last(heading) + 1; i < Math.min(end, last(heading) + 3); i++) {
      var line = lines.get(i);
      if (line.isBlank()
          || furniture.contains(i)
          || line.cue() != null
          || line.bulleted()
          || CaseNumbers.find(line.clean()).isPresent()) {
        break;
      }
      var joined = whole.title() + " " + line.clean();
      if (joined.length() > LONGEST || !belongs(whole.title(), line.clean(), joined)) {
        break;
      }
      var indexes = new ArrayList<>(whole.lines());
      indexes.add(i);
      whole = whole.with(joined, List.copyOf(indexes));
    }
    return whole;
  }

  private boolean belongs(String title, String next, String joined) {
    for (var entry : contents.entries()) {
      var expected = Words.fold(entry.title());
      if (expected.equals(Words.fold(title))) {
        return false;
      }
      if (expected.startsWith(Words.fold(joined))) {
        return true;
      }
    }
    return Character.isLowerCase(next.charAt(0)) && !Words.isProse(joined);
  }

  private static int last(Heading heading) {
    return heading.lines().get(heading.lines().size() - 1);
  }
}
