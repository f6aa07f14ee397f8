package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;

/** Puts a recommendation's lines together again as they stood. */
final class RecommendationLines {

  private RecommendationLines() {}

  /** What a recommendation's heading says beyond the word itself, and the text on its own line. */
  static List<Line> ofHeading(Line line) {
    var cue = line.cue();
    var rest = cue.rest();
    var said = new ArrayList<Line>();
    if (!cue.named() && !cue.guessed()) {
      var heading = line.clean().substring(0, line.clean().length() - rest.length()).strip();
      said.add(new Line(line.index(), heading, heading, 0, false, 0, false, cue));
    }
    if (!rest.isEmpty()) {
      said.add(new Line(line.index(), rest, rest, 0, false, 0, false, null));
    }
    return said;
  }

  /** Tells a line that says who recommends and nothing of what. */
  static boolean isHeading(Line line) {
    return line.cue() != null && line.cue().kind() == Cue.Kind.RECOMMENDATION;
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
