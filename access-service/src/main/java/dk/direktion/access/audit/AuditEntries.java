package dk.direktion.access.audit;

import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.UuidV7;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** All that was ever done, as far as the caller may know of it. */
@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

  private static final String NEWEST_FIRST = " order by at desc, id desc";

  private final Clock clock;

  AuditEntries(Clock clock) {
    this.clock = clock;
  }

  /** Finds what is looked for, the newest first. */
  PanacheQuery<AuditEntry> matching(AuditQuery wanted) {
    StringBuilder query = new StringBuilder("1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    narrow(query, parameters, "person", wanted.person(), "(actor = :person or subject = :person)");
    narrow(query, parameters, "actor", wanted.actor(), "actor = :actor");
    narrow(query, parameters, "subject", wanted.subject(), "subject = :subject");
    narrow(query, parameters, "action", wanted.action(), "action = :action");
    narrow(query, parameters, "item", wanted.agendaItem(), "itemId = :item");
    narrow(query, parameters, "from", startOf(wanted.from()), "at >= :from");
    narrow(
        query,
        parameters,
        "before",
        wanted.to() == null ? null : startOf(wanted.to().plusDays(1)),
        "at < :before");
    return find(query + NEWEST_FIRST, parameters);
  }

  /** Finds what others did to a person's access, and who read the items told to be about him. */
  PanacheQuery<AuditEntry> about(String person) {
    return find(
        "actor <> :person and (subject = :person or action = :read and itemId in"
            + " (select told.itemId from AuditEntry told"
            + " where told.action = :telling and told.subject = :person))"
            + NEWEST_FIRST,
        Map.of("person", person, "read", ClosedReadings.READ, "telling", TellingWhoRead.TOLD));
  }

  /** Removes what is older, as far as nothing newer stands before it, and leaves a note of it. */
  long prune(Instant before) {
    return ((Number)
            getEntityManager()
                .createNativeQuery("select prune_audit_log(:seal, :moment, :before)")
                .setParameter("seal", UuidV7.next(clock))
                .setParameter("moment", clock.instant())
                .setParameter("before", before)
                .getSingleResult())
        .longValue();
  }

  private static void narrow(
      StringBuilder query, Map<String, Object> parameters, String name, Object value, String by) {
    if (value != null && !value.equals("")) {
      query.append(" and ").append(by);
      parameters.put(name, value);
    }
  }

  private static Instant startOf(LocalDate day) {
    return day == null ? null : day.atStartOfDay(Denmark.ZONE).toInstant();
  }
}
