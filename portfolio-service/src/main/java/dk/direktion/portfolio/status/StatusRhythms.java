package dk.direktion.portfolio.status;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The programmes' rhythms. */
@ApplicationScoped
class StatusRhythms implements PanacheRepositoryBase<StatusRhythm, UUID> {

  StatusRhythm of(UUID programmeId) {
    return findByIdOptional(programmeId).orElseGet(() -> new StatusRhythm(programmeId));
  }
}
