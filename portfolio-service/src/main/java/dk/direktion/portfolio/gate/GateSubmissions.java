package dk.direktion.portfolio.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All gates that were put before a body. */
@ApplicationScoped
class GateSubmissions implements PanacheRepositoryBase<GateSubmission, UUID> {

  List<GateSubmission> of(UUID projectId) {
    return list("projectId = ?1 order by submittedAt desc, id", projectId);
  }

  boolean isOneOpen(UUID projectId) {
    return of(projectId).stream().anyMatch(GateSubmission::isOpen);
  }
}
