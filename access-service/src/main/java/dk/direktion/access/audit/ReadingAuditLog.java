package dk.direktion.access.audit;

import dk.direktion.access.directory.Authority;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Shows the log to the auditor. */
@ApplicationScoped
public class ReadingAuditLog {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

  private final Authority authority;
  private final AuditEntries entries;

  ReadingAuditLog(Authority authority, AuditEntries entries) {
    this.authority = authority;
    this.entries = entries;
  }

  /**
   * Returns the newest first, from one day to another, both counted.
   *
   * @param person the one who acted or was acted upon; empty for everybody
   * @param from the first day, or null
   * @param to the last day, or null
   */
  @Transactional
  public Page<AuditEntry> entries(String person, LocalDate from, LocalDate to, Paging paging) {
    authority.requireAuditor();
    LocalDate first = from == null ? EARLIEST : from;
    LocalDate last = to == null ? LATEST : to;
    if (last.isBefore(first) || first.isBefore(EARLIEST) || last.isAfter(LATEST)) {
      throw InvalidInput.of("to", "to-before-from");
    }
    return paging.of(
        entries.about(
            person,
            first.atStartOfDay(Denmark.ZONE).toInstant(),
            last.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant()));
  }
}
