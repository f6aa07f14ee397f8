package dk.direktion.access.audit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** All that was ever done. */
@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

  /** Finds what the person did or had done to them, or everybody's for an empty name. */
  PanacheQuery<AuditEntry> about(String person, Instant from, Instant before) {
    return find(
        "(:person = '' or actor = :person or subject = :person) and at >= :from and at < :before"
            + " order by at desc, id desc",
        Map.of("person", person, "from", from, "before", before));
  }
}
