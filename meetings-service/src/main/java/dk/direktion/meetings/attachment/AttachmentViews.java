package dk.direktion.meetings.attachment;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.Attachment;
import dk.direktion.meetings.agenda.ClosedTitle;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows attachments to the caller. */
@ApplicationScoped
class AttachmentViews {

  private final Attachments attachments;
  private final AttachmentVersions versions;
  private final ItemContents contents;
  private final People people;
  private final Permissions permissions;
  private final ClosedTitle closedTitle;
  private final String root;

  AttachmentViews(
      Attachments attachments,
      AttachmentVersions versions,
      ItemContents contents,
      People people,
      Permissions permissions,
      ClosedTitle closedTitle,
      @ConfigProperty(name = "quarkus.rest.path") String root) {
    this.attachments = attachments;
    this.versions = versions;
    this.contents = contents;
    this.people = people;
    this.permissions = permissions;
    this.closedTitle = closedTitle;
    this.root = root;
  }

  /** Shows an item's attachments; none of an item that is closed to the caller. */
  ItemAttachmentsView of(AgendaItem item) {
    return contents
        .findByIdOptional(item.id())
        .map(content -> of(item, content))
        .orElseGet(() -> new ItemAttachmentsView(List.of(), List.of(), 0));
  }

  private ItemAttachmentsView of(AgendaItem item, ItemContent content) {
    List<Attachment> readable = content.attachments();
    List<Integer> hidden = attachments.closedNumbers(item);
    Map<UUID, AttachmentVersion> files = versions.newestOf(readable);
    boolean managed = isManaged(item) && hidden.isEmpty();
    List<ItemAttachmentView> views = new ArrayList<>();
    hidden.forEach(number -> views.add(stub(number)));
    readable.forEach(each -> views.add(shown(each, files.get(each.id()), managed)));
    views.sort(Comparator.comparing(ItemAttachmentView::number));
    List<String> actions = new ArrayList<>();
    if (managed) {
      actions.add("upload");
    }
    if (managed && readable.size() > 1) {
      actions.add("reorder");
    }
    return new ItemAttachmentsView(views, actions, versionOf(readable));
  }

  ItemAttachmentView of(AgendaItem item, Attachment attachment) {
    AttachmentVersion file = versions.newestOf(List.of(attachment)).get(attachment.id());
    return shown(attachment, file, isManaged(item));
  }

  AttachmentVersionView of(AttachmentVersion file) {
    return AttachmentVersionView.of(
        file, people.nameOf(file.createdBy()), root + "/attachments/" + file.attachmentId());
  }

  /** Tells whether the name is still that of the newest file, so that a new one brings its own. */
  boolean isNamedAfterItsFile(Attachment attachment) {
    AttachmentVersion file = versions.newestOf(List.of(attachment)).get(attachment.id());
    return file != null && file.name().equals(attachment.name());
  }

  /**
   * Returns a number that is another one whenever something about an item's attachments changes.
   */
  long versionOf(ItemContent content) {
    return versionOf(content.attachments());
  }

  private static long versionOf(List<Attachment> attachments) {
    return ItemAttachmentsView.versionOf(
        attachments.stream().map(each -> each.number() + " " + each.id() + " " + each.version()));
  }

  private boolean isManaged(AgendaItem item) {
    return permissions.manages(item.bodyCode(), item.meetingDate())
        && item.meeting().takesAttachments();
  }

  private ItemAttachmentView shown(Attachment attachment, AttachmentVersion file, boolean managed) {
    List<String> actions =
        managed
            ? List.of("replace", "rename", attachment.closed() ? "open" : "close", "remove")
            : List.of();
    return new ItemAttachmentView(
        attachment.id(),
        attachment.number(),
        attachment.name(),
        attachment.closed(),
        true,
        file == null ? null : of(file),
        actions,
        attachment.version());
  }

  private ItemAttachmentView stub(int number) {
    return new ItemAttachmentView(
        null, number, closedTitle.ofAttachment(), true, false, null, List.of(), 0);
  }
}
