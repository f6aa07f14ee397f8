package dk.direktion.meetings.casewriting;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.Attachment;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.attachment.AttachmentBytes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Gives an item the attachments of the case it comes from; the case keeps its own, for the next
 * body of its route and for when it is taken off again.
 */
@ApplicationScoped
class TakingFilesAlong {

  private final PresentationAttachments attachments;
  private final PresentationFiles files;
  private final ItemContents contents;
  private final AttachmentBytes bytes;
  private final Clock clock;

  TakingFilesAlong(
      PresentationAttachments attachments,
      PresentationFiles files,
      ItemContents contents,
      AttachmentBytes bytes,
      Clock clock) {
    this.attachments = attachments;
    this.files = files;
    this.contents = contents;
    this.bytes = bytes;
    this.clock = clock;
  }

  /** Copies the newest file of each attachment, in their order, with its name and closed mark. */
  void to(UUID itemId, CasePresentation presentation) {
    ItemContent content = contents.readable(itemId);
    Map<UUID, PresentationFile> newest = files.newestOf(presentation.id());
    for (PresentationAttachment each : attachments.of(presentation.id())) {
      Attachment taken = content.attach(each.name(), each.closed(), clock);
      taken.takeFile();
      contents.flush();
      bytes.keepAgain(newest.get(each.id()), UuidV7.next(clock), taken.id(), itemId);
    }
  }
}
