package dk.direktion.budget.costsharing;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All costs that are shared. */
@ApplicationScoped
public class CostSharings implements PanacheRepositoryBase<CostSharing, UUID> {

  CostSharing existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("cost-sharing"));
  }

  PanacheQuery<CostSharing> newestFirst() {
    return find("order by createdAt desc, id desc");
  }
}
