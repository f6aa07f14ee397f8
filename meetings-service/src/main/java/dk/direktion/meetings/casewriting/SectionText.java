package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.agenda.PointText;
import java.util.List;

/**
 * What a section says.
 *
 * @param text the lead-in, in the recommendation
 * @param none said outright that there is nothing to say; the text is then empty
 * @param points numbered points of the recommendation; empty in all other sections
 */
record SectionText(String text, boolean none, List<PointText> points) {

  static final SectionText EMPTY = new SectionText("", false, List.of());

  SectionText {
    points = List.copyOf(points);
  }

  boolean saysSomething() {
    return !text.isBlank();
  }

  /** Returns the text, or null where there is none. */
  String orNull() {
    return text.isBlank() ? null : text;
  }
}
