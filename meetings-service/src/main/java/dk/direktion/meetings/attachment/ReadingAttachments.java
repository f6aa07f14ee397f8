package dk.direktion.meetings.attachment;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.Attachment;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.reading.ClosedReadings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows attachments and hands out their files, and reports each reading of a closed one. */
@ApplicationScoped
@Transactional
public class ReadingAttachments {

  private final Permissions permissions;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Attachments attachments;
  private final AttachmentVersions versions;
  private final AttachmentViews views;
  private final FileReadings readings;
  private final ClosedReadings closedReadings;

  ReadingAttachments(
      Permissions permissions,
      AgendaItems items,
      ItemContents contents,
      Attachments attachments,
      AttachmentVersions versions,
      AttachmentViews views,
      FileReadings readings,
      ClosedReadings closedReadings) {
    this.permissions = permissions;
    this.items = items;
    this.contents = contents;
    this.attachments = attachments;
    this.versions = versions;
    this.views = views;
    this.readings = readings;
    this.closedReadings = closedReadings;
  }

  /**
   * Lists an item's attachments.
   *
   * @throws NotFound if the caller may not read what the item says
   */
  public ItemAttachmentsView list(UUID itemId) {
    permissions.requireReading();
    AgendaItem item = items.known(itemId);
    if (contents.findById(itemId) == null) {
      throw new NotFound("item");
    }
    return views.of(item);
  }

  public ItemAttachmentView show(UUID attachmentId) {
    permissions.requireReading();
    Attachment attachment = attachments.known(attachmentId);
    return views.of(items.known(attachment.itemId()), attachment);
  }

  /** Lists the files an attachment has had, newest first. */
  public Page<AttachmentVersionView> versions(UUID attachmentId, Paging paging) {
    permissions.requireReading();
    Attachment attachment = attachments.known(attachmentId);
    return paging.of(versions.newestFirst(attachment)).map(views::of);
  }

  /**
   * Finds a file that is about to be read.
   *
   * @param version number of the file, or null for the newest
   * @throws NotFound if there is none, or none the caller may know of
   */
  public AttachmentVersion open(UUID attachmentId, Integer version) {
    permissions.requireReading();
    Attachment attachment = attachments.known(attachmentId);
    AttachmentVersion file =
        versions.known(attachment, version == null ? attachment.currentVersion() : version);
    AgendaItem item = items.known(attachment.itemId());
    if ((item.closed() || attachment.closed()) && readings.isNew(file, permissions.caller())) {
      closedReadings.report(item.id(), item.meeting().id(), item.bodyCode(), ReadingWay.ATTACHMENT);
    }
    return file;
  }
}
