package dk.direktion.portfolio.status;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What bodies answered about projects. */
@ApplicationScoped
class StatusPointers implements PanacheRepositoryBase<StatusPointer, UUID> {

  List<PointerView> about(UUID projectId) {
    return list("projectId = ?1 order by decidedOn desc, id desc", projectId).stream()
        .map(StatusPointer::view)
        .toList();
  }

  List<PointerView> ofRound(UUID roundId) {
    return list("roundId = ?1 order by decidedOn desc, id", roundId).stream()
        .map(StatusPointer::view)
        .toList();
  }
}
