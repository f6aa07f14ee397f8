package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of cases being written, to those who may read the cases. */
@ApplicationScoped
public class PresentationFiles implements PanacheRepositoryBase<PresentationFile, UUID> {

  /** Finds the newest file of each attachment of a case, by attachment. */
  Map<UUID, PresentationFile> newestOf(UUID presentationId) {
    return list(
            "select f from PresentationFile f, PresentationAttachment a where a.id = f.attachmentId"
                + " and a.currentVersion = f.version and a.presentationId = ?1",
            presentationId)
        .stream()
        .collect(Collectors.toMap(PresentationFile::attachmentId, Function.identity()));
  }

  PanacheQuery<PresentationFile> newestFirst(PresentationAttachment attachment) {
    return find("attachmentId", Sort.descending("version"), attachment.id());
  }

  /**
   * Finds one file of an attachment.
   *
   * @throws NotFound if it has no such file
   */
  PresentationFile known(PresentationAttachment attachment, int version) {
    return find("attachmentId = ?1 and version = ?2", attachment.id(), version)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("attachment-version"));
  }
}
