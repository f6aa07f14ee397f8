package dk.direktion.meetings.casewriting;

import java.util.List;
import java.util.Map;

/** All a case presentation says. */
record PresentationContent(
    HeadingText heading, Map<SectionKind, SectionText> sections, List<NamedFile> attachments) {

  PresentationContent {
    // Versions kept before they told of attachments.
    attachments = attachments == null ? List.of() : attachments;
  }

  /**
   * An attachment as it was: what it was called, which of its files it was, and if it was closed.
   */
  record NamedFile(String name, int file, boolean closed) {}

  SectionText section(SectionKind kind) {
    return sections.getOrDefault(kind, SectionText.EMPTY);
  }
}
