package dk.direktion.portfolio.listimport;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of all lists that were read. */
@ApplicationScoped
class ImportRows implements PanacheRepositoryBase<ImportRow, UUID> {

  /** Find the rows of a list in their order, perhaps of one outcome only. */
  PanacheQuery<ImportRow> of(UUID importId, RowOutcome outcome) {
    return outcome == null
        ? find("importId = ?1 order by number", importId)
        : find("importId = ?1 and outcome = ?2 order by number", importId, outcome);
  }
}
