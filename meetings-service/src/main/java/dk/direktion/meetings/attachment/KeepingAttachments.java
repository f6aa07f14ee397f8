package dk.direktion.meetings.attachment;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.Attachment;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps, orders, names and removes an item's attachments, until the minutes are approved. */
@ApplicationScoped
@Transactional
public class KeepingAttachments {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Attachments attachments;
  private final AttachmentBytes bytes;
  private final AttachmentViews views;
  private final Clock clock;

  KeepingAttachments(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      Attachments attachments,
      AttachmentBytes bytes,
      AttachmentViews views,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.attachments = attachments;
    this.bytes = bytes;
    this.views = views;
    this.clock = clock;
  }

  /** Requires what {@link #add} will require, so that nobody sends a file in vain. */
  void requireOpenFor(UUID itemId, boolean closed) {
    permissions.requireSecretariat();
    changeable(items.known(itemId), closed);
  }

  ItemAttachmentView add(UUID itemId, InspectedFile file, boolean closed) {
    permissions.requireSecretariat();
    AgendaItem item = items.known(itemId);
    ItemContent content = locked(item, closed);
    Attachment added = content.attach(file.name(), closed, clock);
    keep(item, added, file);
    return views.of(item, added);
  }

  /** Requires what {@link #replace} will require, so that nobody sends a file in vain. */
  void requireReplaceable(UUID attachmentId, String ifMatch) {
    permissions.requireSecretariat();
    Attachment attachment = attachments.known(attachmentId);
    changeable(items.known(attachment.itemId()), attachment.closed());
    EntityTags.require(ifMatch, attachment.version());
  }

  ItemAttachmentView replace(UUID attachmentId, String ifMatch, InspectedFile file) {
    permissions.requireSecretariat();
    Attachment attachment = attachments.known(attachmentId);
    AgendaItem item = items.known(attachment.itemId());
    locked(item, attachment.closed());
    EntityTags.require(ifMatch, attachment.version());
    if (views.isNamedAfterItsFile(attachment)) {
      attachment.rename(file.name());
    }
    keep(item, attachment, file);
    return views.of(item, attachment);
  }

  /** Renames an attachment, closes it or opens it; what is missing or null stays. */
  public ItemAttachmentView edit(UUID attachmentId, String ifMatch, EditAttachment change) {
    permissions.requireSecretariat();
    Attachment attachment = attachments.known(attachmentId);
    AgendaItem item = items.known(attachment.itemId());
    locked(item, attachment.closed() || Boolean.TRUE.equals(change.closed()));
    EntityTags.require(ifMatch, attachment.version());
    if (change.name() != null) {
      attachment.rename(change.shownName());
    }
    if (change.closed() != null) {
      attachment.closed(change.closed());
    }
    attachments.flush();
    return views.of(item, attachment);
  }

  /** Puts an item's attachments in the order of the ids, each exactly once. */
  public ItemAttachmentsView reorder(UUID itemId, String ifMatch, OrderAttachments wanted) {
    permissions.requireSecretariat();
    AgendaItem item = items.known(itemId);
    ItemContent content = locked(item, false);
    EntityTags.require(ifMatch, views.versionOf(content));
    content.orderAttachments(wanted.attachmentIds());
    attachments.flush();
    return views.of(item);
  }

  public void remove(UUID attachmentId, String ifMatch) {
    permissions.requireSecretariat();
    Attachment attachment = attachments.known(attachmentId);
    AgendaItem item = items.known(attachment.itemId());
    ItemContent content = locked(item, attachment.closed());
    EntityTags.require(ifMatch, attachment.version());
    content.detach(attachment);
    attachments.flush();
  }

  private void keep(AgendaItem item, Attachment attachment, InspectedFile file) {
    int number = attachment.takeFile();
    attachments.flush();
    bytes.keep(
        new AttachmentBytes.Entry(
            FileShelf.ITEM,
            UuidV7.next(clock),
            attachment.id(),
            item.id(),
            number,
            clock.instant(),
            permissions.caller()),
        file);
  }

  private ItemContent locked(AgendaItem item, boolean closed) {
    meetings.knownForChange(item.meeting().id());
    ItemContent content = changeable(item, closed);
    item.meeting().changeAttachments();
    return content;
  }

  // One who does not see all attachments cannot say where one belongs among them.
  private ItemContent changeable(AgendaItem item, boolean closed) {
    permissions.requireProducing(item.bodyCode(), item.closed() || closed, item.meetingDate());
    ItemContent content = contents.readable(item.id());
    if (!attachments.closedNumbers(item).isEmpty()) {
      throw new AccessDenied();
    }
    item.meeting().requireTakesAttachments();
    return content;
  }
}
