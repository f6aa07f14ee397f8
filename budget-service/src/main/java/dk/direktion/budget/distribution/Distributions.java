package dk.direktion.budget.distribution;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All distributions, drafts and decided. */
@ApplicationScoped
public class Distributions implements PanacheRepositoryBase<Distribution, UUID> {

  Distribution existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("distribution"));
  }

  /** List the newest first; the withdrawn only where they are asked for. */
  PanacheQuery<Distribution> matching(DistributionState state) {
    return state == null
        ? find("state <> ?1 order by createdAt desc, id desc", DistributionState.WITHDRAWN)
        : find("state = ?1 order by createdAt desc, id desc", state);
  }
}
