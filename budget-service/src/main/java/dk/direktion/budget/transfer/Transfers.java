package dk.direktion.budget.transfer;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All transfers, proposed and decided. */
@ApplicationScoped
public class Transfers implements PanacheRepositoryBase<Transfer, UUID> {

  Transfer existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("transfer"));
  }

  /** List the newest first; those that touch a pool of a year where one is given. */
  PanacheQuery<Transfer> ofYear(Integer year) {
    return year == null
        ? find("order by proposedAt desc, id desc")
        : find(
            "fromPoolId in (select p.id from Pool p where p.year = ?1)"
                + " or toPoolId in (select p.id from Pool p where p.year = ?1)"
                + " order by proposedAt desc, id desc",
            year);
  }
}
