package dk.direktion.meetings.casewriting;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be there before a case is sent: who recommends and what, the presentation, the economy
 * or that there is none, the reason where it is closed, and a body to send it to.
 */
final class Completeness {

  private Completeness() {}

  static List<Missing> of(CasePresentation presentation, PresentationContent content) {
    List<Missing> missing = new ArrayList<>();
    HeadingText heading = content.heading();
    require(missing, heading.recommender() != null, "recommender");
    require(missing, !heading.closed() || heading.closedReason() != null, "closedReason");
    require(
        missing, !content.section(SectionKind.RECOMMENDATION).points().isEmpty(), "recommendation");
    require(missing, content.section(SectionKind.PRESENTATION).saysSomething(), "presentation");
    SectionText economy = content.section(SectionKind.ECONOMY);
    require(missing, economy.none() || economy.saysSomething(), "economy");
    require(missing, presentation.ahead().isPresent(), "route");
    return missing;
  }

  private static void require(List<Missing> missing, boolean there, String field) {
    if (!there) {
      missing.add(new Missing(field, "missing-" + field));
    }
  }
}
