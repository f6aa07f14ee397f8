package dk.direktion.budget.scenario;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All scenarios, drafts and decided. */
@ApplicationScoped
public class Scenarios implements PanacheRepositoryBase<Scenario, UUID> {

  Scenario existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("scenario"));
  }

  /** List the newest first; of all years without one. */
  PanacheQuery<Scenario> ofYear(Integer year) {
    return year == null
        ? find("order by createdAt desc, id desc")
        : find("year = ?1 order by createdAt desc, id desc", year);
  }

  Optional<Scenario> decidedBy(UUID decisionId) {
    return find("decisionId", decisionId).firstResultOptional();
  }
}
