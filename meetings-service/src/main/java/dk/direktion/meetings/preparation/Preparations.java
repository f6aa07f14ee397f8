package dk.direktion.meetings.preparation;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The preparations the caller may know of. */
@ApplicationScoped
class Preparations implements PanacheRepositoryBase<Preparation, UUID> {

  /**
   * Finds a preparation.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  Preparation known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("preparation"));
  }

  /** Finds a preparation and keeps others from changing it, so that its items can be numbered. */
  Preparation knownForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new NotFound("preparation"));
  }
}
