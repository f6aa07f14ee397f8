package dk.direktion.meetings.casewriting;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.attachment.AttachmentVersionView;
import dk.direktion.meetings.attachment.ItemAttachmentsView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows the attachments of cases being written, and hands out their files. */
@ApplicationScoped
@Transactional
public class ReadingPresentationAttachments {

  private final PresentationAccess access;
  private final PresentationAttachments attachments;
  private final PresentationFiles files;
  private final PresentationAttachmentViews views;

  ReadingPresentationAttachments(
      PresentationAccess access,
      PresentationAttachments attachments,
      PresentationFiles files,
      PresentationAttachmentViews views) {
    this.access = access;
    this.attachments = attachments;
    this.files = files;
    this.views = views;
  }

  /** Lists the attachments of a case being written in their order. */
  public ItemAttachmentsView list(UUID presentationId) {
    return views.of(access.readable(presentationId));
  }

  /** Lists the files an attachment has had, newest first. */
  public Page<AttachmentVersionView> versions(
      UUID presentationId, UUID attachmentId, Paging paging) {
    access.readable(presentationId);
    return paging
        .of(files.newestFirst(attachments.known(presentationId, attachmentId)))
        .map(views::of);
  }

  /** Finds a file that is about to be read. */
  public PresentationFile open(UUID presentationId, UUID attachmentId, int version) {
    CasePresentation presentation = access.readable(presentationId);
    PresentationAttachment attachment = attachments.known(presentationId, attachmentId);
    if (attachment.closed()) {
      access.noteReading(presentation);
    }
    return files.known(attachment, version);
  }
}
