package dk.direktion.meetings.demo;

import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.attachment.UploadingAttachments;
import dk.direktion.meetings.document.DocumentFormat;
import dk.direktion.meetings.document.DocumentItem;
import dk.direktion.meetings.document.DocumentKind;
import dk.direktion.meetings.document.DocumentSection;
import dk.direktion.meetings.document.DocumentWriter;
import dk.direktion.meetings.document.GoverningDocument;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Attaches the demo's files to items; its PDFs are written as all our papers are. */
@ApplicationScoped
class DemoFiles {

  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final int ENDING = ".pdf".length();

  private final UploadingAttachments uploading;
  private final DocumentWriter writer;
  private final Meetings meetings;

  DemoFiles(UploadingAttachments uploading, DocumentWriter writer, Meetings meetings) {
    this.uploading = uploading;
    this.writer = writer;
    this.meetings = meetings;
  }

  void attach(ItemView item, List<DemoMeetings.DemoFile> files) {
    for (DemoMeetings.DemoFile file : files) {
      byte[] content =
          file.isPdf() ? pdf(item, file) : file.text().getBytes(StandardCharsets.UTF_8);
      uploading.addMade(item.id(), file.name(), content, file.closed());
    }
  }

  private byte[] pdf(ItemView item, DemoMeetings.DemoFile file) {
    Meeting meeting = meetings.known(item.meetingId());
    DocumentItem content =
        DocumentItem.of(
            item.number(),
            item.title(),
            false,
            item.caseNumber(),
            List.of(),
            file.sections().stream()
                .map(section -> DocumentSection.titled(section.heading(), section.text()))
                .toList());
    return writer.write(
        new GoverningDocument(
            DocumentKind.EXTRACT,
            file.name().substring(0, file.name().length() - ENDING),
            meeting.body().name(),
            meeting.starts(),
            meeting.ends(),
            meeting.location(),
            null,
            List.of(),
            List.of(),
            List.of(content)),
        DocumentFormat.PDF,
        DANISH);
  }
}
