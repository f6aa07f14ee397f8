package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The kept versions the caller may read. */
@ApplicationScoped
public class PresentationVersions implements PanacheRepositoryBase<PresentationVersion, UUID> {

  /** Lists a presentation's versions, newest first. */
  List<PresentationVersion> of(UUID presentationId) {
    return list("presentationId", Sort.descending("number"), presentationId);
  }

  /**
   * Finds a version by its number.
   *
   * @throws NotFound if there is none
   */
  PresentationVersion numbered(UUID presentationId, int number) {
    return find("presentationId = ?1 and number = ?2", presentationId, number)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("version"));
  }
}
