package dk.direktion.portfolio.status;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was asked in which round. */
@ApplicationScoped
class StatusRequests implements PanacheRepositoryBase<StatusRequest, UUID> {

  List<StatusRequest> of(UUID roundId) {
    return list("roundId = ?1 order by id", roundId);
  }

  /** Find the open round's question to a project. */
  Optional<StatusRequest> open(UUID projectId) {
    return find("projectId = ?1 and closed = false", projectId).firstResultOptional();
  }

  List<StatusRequest> openAmong(Collection<UUID> projectIds) {
    return list("projectId in ?1 and closed = false", projectIds);
  }
}
