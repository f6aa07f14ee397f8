package dk.direktion.meetings.casewriting;

import java.util.Map;

/** All a case presentation says. */
record PresentationContent(HeadingText heading, Map<SectionKind, SectionText> sections) {

  SectionText section(SectionKind kind) {
    return sections.getOrDefault(kind, SectionText.EMPTY);
  }
}
