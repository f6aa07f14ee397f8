package dk.direktion.access.audit;

import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.Denmark;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the log no longer than the municipality's rule says; what goes leaves a sealed note. */
@ApplicationScoped
public class PruningAuditLog {

  private final SystemWork systemWork;
  private final AuditEntries entries;
  private final Today today;
  private final Period keep;

  PruningAuditLog(
      SystemWork systemWork,
      AuditEntries entries,
      Today today,
      @ConfigProperty(name = "direktion.audit.keep", defaultValue = "P5Y") Period keep) {
    this.systemWork = systemWork;
    this.entries = entries;
    this.today = today;
    this.keep = keep;
  }

  /** Removes the days that are older than the rule keeps them. */
  @Scheduled(identity = "audit-pruning", cron = "0 20 3 * * ?", timeZone = "Europe/Copenhagen")
  public void prune() {
    Instant before = today.date().minus(keep).atStartOfDay(Denmark.ZONE).toInstant();
    systemWork.run(() -> entries.prune(before));
  }
}
