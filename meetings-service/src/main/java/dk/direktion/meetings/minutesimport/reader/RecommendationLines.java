package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;

/** Puts a recommendation's lines together again as they stood. */
final class RecommendationLines {

  private RecommendationLines() {}

  /** The text after the heading on the heading's own line, as a line of its own. */
  static Line rest(Line line) {
    var rest = line.cue().rest();
    return new Line(line.index(), rest, rest, 0, false, 0, null);
  }

  static String text(List<Line> lines) {
    var texts = new ArrayList<String>();
    for (var i = 0; i < lines.size(); i++) {
      if (i > 0 && lines.get(i).index() > lines.get(i - 1).index() + 1) {
        texts.add("");
      }
      texts.add(lines.get(i).text());
    }
    return Lines.join(texts);
  }
}
