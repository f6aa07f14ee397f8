package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.casewriting.PresentationContent.NamedFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What presentations say now, and in which version. */
@ApplicationScoped
class Contents {

  private final PresentationHeadings headings;
  private final PresentationSections sections;
  private final PresentationAttachments attachments;
  private final ContentJson json;

  Contents(
      PresentationHeadings headings,
      PresentationSections sections,
      PresentationAttachments attachments,
      ContentJson json) {
    this.headings = headings;
    this.sections = sections;
    this.attachments = attachments;
    this.json = json;
  }

  PresentationContent of(UUID presentationId) {
    Map<SectionKind, SectionText> texts = new EnumMap<>(SectionKind.class);
    sections.of(presentationId).forEach(each -> texts.put(each.kind(), json.text(each)));
    return new PresentationContent(
        headings.findById(presentationId).text(),
        texts,
        attachments.of(presentationId).stream()
            .map(each -> new NamedFile(each.name(), each.currentVersion(), each.closed()))
            .toList());
  }

  /** Returns a number that grows with each change, to whatever part of a presentation. */
  long versionOf(CasePresentation presentation) {
    return versionOf(
        presentation, headings.findById(presentation.id()), sections.of(presentation.id()));
  }

  static long versionOf(
      CasePresentation presentation,
      PresentationHeading heading,
      List<PresentationSection> sections) {
    return presentation.version()
        + heading.version()
        + sections.stream().mapToLong(PresentationSection::version).sum();
  }
}
