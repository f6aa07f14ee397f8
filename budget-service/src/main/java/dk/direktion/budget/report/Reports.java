package dk.direktion.budget.report;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** All reports that were made. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

  Report existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("report"));
  }

  PanacheQuery<Report> newestFirst(ReportKind kind) {
    String order = " order by periodStart desc, asOf desc, kind, id";
    return kind == null ? find(order.strip()) : find("kind = ?1" + order, kind);
  }

  boolean isMade(ReportKind kind, Period period, LocalDate asOf) {
    return count("kind = ?1 and periodStart = ?2 and asOf = ?3", kind, period.start(), asOf) > 0;
  }

  /** Let one node make reports of a kind at a time; the next sees what was made when it goes on. */
  void waitForTheOthers(ReportKind kind) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:key))")
        .setParameter("key", "report-" + kind)
        .getSingleResult();
  }
}
