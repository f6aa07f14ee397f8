package dk.direktion.portfolio.economy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What mandates expected. */
@ApplicationScoped
class KeptExpectations implements PanacheRepositoryBase<KeptExpectation, KeptExpectation.Key> {

  List<KeptExpectation> of(UUID projectId) {
    return list("key.projectId = ?1 order by key.position", projectId);
  }
}
