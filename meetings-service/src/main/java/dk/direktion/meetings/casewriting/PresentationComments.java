package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The comments the caller may read. */
@ApplicationScoped
public class PresentationComments implements PanacheRepositoryBase<PresentationComment, UUID> {

  /** Lists a presentation's comments and replies, oldest first. */
  List<PresentationComment> of(UUID presentationId) {
    return list("presentationId", Sort.by("writtenAt").and("id"), presentationId);
  }

  /**
   * Finds a comment of a presentation.
   *
   * @throws NotFound if there is none
   */
  PresentationComment on(UUID presentationId, UUID commentId) {
    return find("id = ?1 and presentationId = ?2", commentId, presentationId)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("comment"));
  }

  long open(UUID presentationId) {
    return count("presentationId = ?1 and replyTo is null and resolvedAt is null", presentationId);
  }
}
