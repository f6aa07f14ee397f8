package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The attachments of cases being written, to those who may read the cases. */
@ApplicationScoped
public class PresentationAttachments
    implements PanacheRepositoryBase<PresentationAttachment, UUID> {

  /** Lists the attachments of a case in their order. */
  List<PresentationAttachment> of(UUID presentationId) {
    return list("presentationId", Sort.by("number"), presentationId);
  }

  /**
   * Finds an attachment of a case.
   *
   * @throws NotFound if it has no such attachment
   */
  PresentationAttachment known(UUID presentationId, UUID id) {
    return find("id = ?1 and presentationId = ?2", id, presentationId)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("attachment"));
  }
}
