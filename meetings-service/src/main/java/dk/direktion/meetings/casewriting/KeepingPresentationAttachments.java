package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.attachment.AttachmentBytes;
import dk.direktion.meetings.attachment.EditAttachment;
import dk.direktion.meetings.attachment.FileShelf;
import dk.direktion.meetings.attachment.InspectedFile;
import dk.direktion.meetings.attachment.ItemAttachmentView;
import dk.direktion.meetings.attachment.ItemAttachmentsView;
import dk.direktion.meetings.attachment.OrderAttachments;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Keeps, orders, names and removes the attachments of a case, for whoever may write in it. */
@ApplicationScoped
@Transactional
public class KeepingPresentationAttachments {

  private final PresentationAccess access;
  private final Permissions permissions;
  private final PresentationAttachments attachments;
  private final PresentationFiles files;
  private final AttachmentBytes bytes;
  private final PresentationAttachmentViews views;
  private final Clock clock;

  KeepingPresentationAttachments(
      PresentationAccess access,
      Permissions permissions,
      PresentationAttachments attachments,
      PresentationFiles files,
      AttachmentBytes bytes,
      PresentationAttachmentViews views,
      Clock clock) {
    this.access = access;
    this.permissions = permissions;
    this.attachments = attachments;
    this.files = files;
    this.bytes = bytes;
    this.views = views;
    this.clock = clock;
  }

  /** Requires what {@link #add} will require, so that nobody sends a file in vain. */
  void requireOpenFor(UUID presentationId) {
    CasePresentation presentation = access.readable(presentationId);
    access.require(access.mayWrite(presentation), presentation);
  }

  ItemAttachmentView add(UUID presentationId, InspectedFile file, boolean closed) {
    CasePresentation presentation = changeable(presentationId);
    PresentationAttachment added =
        new PresentationAttachment(
            UuidV7.next(clock),
            presentationId,
            attachments.of(presentationId).size() + 1,
            file.name(),
            closed);
    keep(presentation, added, file);
    return views.of(presentation, added);
  }

  /** Requires what {@link #replace} will require, so that nobody sends a file in vain. */
  void requireReplaceable(UUID presentationId, UUID attachmentId, String ifMatch) {
    requireOpenFor(presentationId);
    EntityTags.require(ifMatch, attachments.known(presentationId, attachmentId).version());
  }

  ItemAttachmentView replace(
      UUID presentationId, UUID attachmentId, String ifMatch, InspectedFile file) {
    CasePresentation presentation = changeable(presentationId);
    PresentationAttachment attachment = seen(presentation, attachmentId, ifMatch);
    // A name somebody has given stays.
    if (files.known(attachment, attachment.currentVersion()).name().equals(attachment.name())) {
      attachment.rename(file.name());
    }
    keep(presentation, attachment, file);
    return views.of(presentation, attachment);
  }

  /** Renames an attachment, closes it or opens it; what is missing or null stays. */
  public ItemAttachmentView edit(
      UUID presentationId, UUID attachmentId, String ifMatch, EditAttachment change) {
    CasePresentation presentation = changeable(presentationId);
    PresentationAttachment attachment = seen(presentation, attachmentId, ifMatch);
    if (change.name() != null) {
      attachment.rename(change.shownName());
    }
    if (change.closed() != null) {
      attachment.closed(change.closed());
    }
    presentation.attachmentsChanged(clock.instant());
    attachments.flush();
    return views.of(presentation, attachment);
  }

  /** Puts the attachments of a case in the order of the ids, each exactly once. */
  public ItemAttachmentsView reorder(UUID presentationId, String ifMatch, OrderAttachments wanted) {
    CasePresentation presentation = changeable(presentationId);
    List<PresentationAttachment> all = attachments.of(presentationId);
    EntityTags.require(ifMatch, PresentationAttachmentViews.versionOf(all));
    List<UUID> ids = wanted.attachmentIds();
    List<UUID> known = all.stream().map(PresentationAttachment::id).toList();
    if (ids.size() != known.size() || !new HashSet<>(ids).equals(new HashSet<>(known))) {
      throw InvalidInput.of("attachmentIds", "not-the-attachments-of-the-item");
    }
    all.forEach(each -> each.place(ids.indexOf(each.id()) + 1));
    presentation.attachmentsChanged(clock.instant());
    attachments.flush();
    return views.of(presentation);
  }

  public void remove(UUID presentationId, UUID attachmentId, String ifMatch) {
    CasePresentation presentation = changeable(presentationId);
    PresentationAttachment removed = seen(presentation, attachmentId, ifMatch);
    attachments.of(presentationId).stream()
        .filter(each -> each.number() > removed.number())
        .forEach(each -> each.place(each.number() - 1));
    attachments.delete(removed);
    presentation.attachmentsChanged(clock.instant());
    attachments.flush();
  }

  private CasePresentation changeable(UUID presentationId) {
    CasePresentation presentation = access.readableForChange(presentationId);
    access.require(access.mayWrite(presentation), presentation);
    return presentation;
  }

  private PresentationAttachment seen(
      CasePresentation presentation, UUID attachmentId, String ifMatch) {
    PresentationAttachment attachment = attachments.known(presentation.id(), attachmentId);
    EntityTags.require(ifMatch, attachment.version());
    return attachment;
  }

  private void keep(
      CasePresentation presentation, PresentationAttachment attachment, InspectedFile file) {
    int number = attachment.takeFile();
    attachments.persist(attachment);
    presentation.attachmentsChanged(clock.instant());
    attachments.flush();
    bytes.keep(
        new AttachmentBytes.Entry(
            FileShelf.PRESENTATION,
            UuidV7.next(clock),
            attachment.id(),
            presentation.id(),
            number,
            clock.instant(),
            permissions.caller()),
        file);
  }
}
