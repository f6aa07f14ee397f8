package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.attachment.InspectingFiles;
import dk.direktion.meetings.attachment.ItemAttachmentView;
import dk.direktion.meetings.minutesimport.UploadedFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Looks at files that are sent to a case, before any transaction, and has them kept. */
@ApplicationScoped
public class UploadingPresentationAttachments {

  private final PresentationAccess access;
  private final InspectingFiles inspecting;
  private final KeepingPresentationAttachments keeping;

  UploadingPresentationAttachments(
      PresentationAccess access,
      InspectingFiles inspecting,
      KeepingPresentationAttachments keeping) {
    this.access = access;
    this.inspecting = inspecting;
    this.keeping = keeping;
  }

  /**
   * Adds an attachment to a case being written.
   *
   * @throws dk.direktion.meetings.attachment.RefusedAttachment if the file cannot be one
   */
  public ItemAttachmentView add(UUID presentationId, List<UploadedFile> files, boolean closed) {
    keeping.requireOpenFor(presentationId);
    return keeping.add(presentationId, inspecting.inspect(files), closed);
  }

  /**
   * Gives an attachment a new file; the old ones can still be read.
   *
   * @throws dk.direktion.meetings.attachment.RefusedAttachment if the file cannot be an attachment
   */
  public ItemAttachmentView replace(
      UUID presentationId, UUID attachmentId, String ifMatch, List<UploadedFile> files) {
    keeping.requireReplaceable(presentationId, attachmentId, ifMatch);
    return keeping.replace(presentationId, attachmentId, ifMatch, inspecting.inspect(files));
  }

  /** Refuses a file that comes otherwise than as a part of a form. */
  public void refuseOtherThanForm() {
    access.requireWriter();
    throw inspecting.notInForm();
  }
}
