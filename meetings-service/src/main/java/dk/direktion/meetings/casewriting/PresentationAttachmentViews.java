package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.attachment.AttachmentVersionView;
import dk.direktion.meetings.attachment.ItemAttachmentView;
import dk.direktion.meetings.attachment.ItemAttachmentsView;
import dk.direktion.meetings.body.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows the attachments of cases being written just as those of items. */
@ApplicationScoped
class PresentationAttachmentViews {

  private final PresentationAccess access;
  private final PresentationAttachments attachments;
  private final PresentationFiles files;
  private final People people;
  private final String root;

  PresentationAttachmentViews(
      PresentationAccess access,
      PresentationAttachments attachments,
      PresentationFiles files,
      People people,
      @ConfigProperty(name = "quarkus.rest.path") String root) {
    this.access = access;
    this.attachments = attachments;
    this.files = files;
    this.people = people;
    this.root = root;
  }

  ItemAttachmentsView of(CasePresentation presentation) {
    List<PresentationAttachment> all = attachments.of(presentation.id());
    Map<UUID, PresentationFile> newest = files.newestOf(presentation.id());
    boolean may = access.mayWrite(presentation);
    return new ItemAttachmentsView(
        all.stream().map(each -> shown(each, newest.get(each.id()), may)).toList(),
        !may ? List.of() : all.size() > 1 ? List.of("upload", "reorder") : List.of("upload"),
        versionOf(all));
  }

  ItemAttachmentView of(CasePresentation presentation, PresentationAttachment attachment) {
    PresentationFile newest = files.known(attachment, attachment.currentVersion());
    return shown(attachment, newest, access.mayWrite(presentation));
  }

  AttachmentVersionView of(PresentationFile file) {
    return AttachmentVersionView.of(
        file,
        people.nameOf(file.createdBy()),
        root
            + "/case-presentations/"
            + file.presentationId()
            + "/attachments/"
            + file.attachmentId());
  }

  /** Returns a number that is another one whenever something about the attachments changes. */
  static long versionOf(List<PresentationAttachment> attachments) {
    return ItemAttachmentsView.versionOf(
        attachments.stream().map(each -> each.number() + " " + each.id() + " " + each.version()));
  }

  private ItemAttachmentView shown(
      PresentationAttachment attachment, PresentationFile newest, boolean may) {
    return new ItemAttachmentView(
        attachment.id(),
        attachment.number(),
        attachment.name(),
        attachment.closed(),
        true,
        of(newest),
        may
            ? List.of("replace", "rename", attachment.closed() ? "open" : "close", "remove")
            : List.of(),
        attachment.version());
  }
}
