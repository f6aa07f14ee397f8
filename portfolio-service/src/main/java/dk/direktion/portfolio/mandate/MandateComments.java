package dk.direktion.portfolio.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The remarks on mandates the caller may see. */
@ApplicationScoped
class MandateComments implements PanacheRepositoryBase<MandateComment, UUID> {

  /** List the remarks on a mandate, oldest first. */
  List<MandateComment> on(UUID mandateId) {
    return list("mandateId = ?1 order by writtenAt, id", mandateId);
  }
}
