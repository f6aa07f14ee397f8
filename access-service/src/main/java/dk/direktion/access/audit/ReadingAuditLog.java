package dk.direktion.access.audit;

import dk.direktion.access.directory.Authority;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Shows the log to the auditor, and to each person what it says about him. */
@ApplicationScoped
@Transactional
public class ReadingAuditLog {

  /** More than this is asked for in pieces. */
  static final int LONGEST_SHEET = 50_000;

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

  private final Authority authority;
  private final AuditEntries entries;

  ReadingAuditLog(Authority authority, AuditEntries entries) {
    this.authority = authority;
    this.entries = entries;
  }

  /** Returns what is looked for, the newest first. */
  public Page<AuditEntry> entries(AuditQuery wanted, Paging paging) {
    authority.requireAuditor();
    requirePeriod(wanted);
    return paging.of(entries.matching(wanted));
  }

  /**
   * Returns all of what is looked for, for a sheet.
   *
   * @throws TooManyEntries if it is more than a sheet takes
   */
  public List<AuditEntry> all(AuditQuery wanted) {
    authority.requireAuditor();
    requirePeriod(wanted);
    List<AuditEntry> found = entries.matching(wanted).range(0, LONGEST_SHEET).list();
    if (found.size() > LONGEST_SHEET) {
      throw new TooManyEntries(LONGEST_SHEET);
    }
    return found;
  }

  /** Returns what others did to the caller's access, and who read what was told to be about him. */
  public Page<AuditEntry> aboutCaller(String caller, Paging paging) {
    authority.requirePerson();
    return paging.of(entries.about(caller));
  }

  private static void requirePeriod(AuditQuery wanted) {
    LocalDate first = wanted.from() == null ? EARLIEST : wanted.from();
    LocalDate last = wanted.to() == null ? LATEST : wanted.to();
    if (last.isBefore(first) || first.isBefore(EARLIEST) || last.isAfter(LATEST)) {
      throw InvalidInput.of("to", "to-before-from");
    }
  }
}
