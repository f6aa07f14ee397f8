package dk.direktion.meetings.attachment;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.Attachment;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files the caller may read. */
@ApplicationScoped
public class AttachmentVersions implements PanacheRepositoryBase<AttachmentVersion, UUID> {

  /** Finds the newest file of each attachment, by attachment. */
  Map<UUID, AttachmentVersion> newestOf(Collection<Attachment> attachments) {
    return list(
            "select v from AttachmentVersion v, Attachment a where a.id = v.attachmentId"
                + " and a.currentVersion = v.version and a.id in ?1",
            attachments.stream().map(Attachment::id).toList())
        .stream()
        .collect(Collectors.toMap(AttachmentVersion::attachmentId, Function.identity()));
  }

  PanacheQuery<AttachmentVersion> newestFirst(Attachment attachment) {
    return find("attachmentId", Sort.descending("version"), attachment.id());
  }

  /**
   * Finds one file of an attachment.
   *
   * @throws NotFound if it has no such file
   */
  AttachmentVersion known(Attachment attachment, int version) {
    return find("attachmentId = ?1 and version = ?2", attachment.id(), version)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("attachment-version"));
  }
}
