package dk.direktion.meetings.demo;

import dk.direktion.meetings.agenda.PointText;
import dk.direktion.meetings.casewriting.SectionKind;
import dk.direktion.meetings.casewriting.WriteComment;
import dk.direktion.meetings.casewriting.WriteSection;
import dk.direktion.meetings.decision.Outcome;
import java.util.List;
import java.util.Map;

/**
 * A case of {@code demo/cases.json}: what its officer writes, and what happens to it then.
 *
 * @param route codes of the bodies it goes to in turn
 * @param texts what the sections say; an empty text says that there is nothing to say
 * @param attachments texts of files, by what the files are called
 */
record DemoCase(
    String title,
    String caseNumber,
    List<String> route,
    Map<SectionKind, String> texts,
    List<String> points,
    Map<String, String> attachments,
    List<DemoStep> steps) {

  WriteSection section(SectionKind kind) {
    String text = texts.get(kind);
    if (kind == SectionKind.RECOMMENDATION) {
      return new WriteSection(
          text, false, points.stream().map(point -> new PointText(point, List.of())).toList());
    }
    return new WriteSection(text, text.isEmpty(), List.of());
  }

  /**
   * One thing that happens to a case.
   *
   * @param by username of who does it; nobody's where a body decides
   * @param text the comment, the reason or the decision
   */
  record DemoStep(DemoDeed deed, String by, SectionKind section, String text, Outcome outcome) {

    WriteComment comment() {
      return new WriteComment(section, text, null);
    }
  }

  /** What can happen to a case. */
  enum DemoDeed {
    COMMENT,
    SUBMIT,
    APPROVE,
    RETURN,
    /** The body whose turn it is decides, at a meeting last week. */
    DECIDE
  }
}
