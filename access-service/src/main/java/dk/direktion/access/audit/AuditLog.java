package dk.direktion.access.audit;

import dk.direktion.access.directory.PositionEnded;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Writes down every act, in the act's own transaction. */
@ApplicationScoped
public class AuditLog {

  private final AuditEntries entries;
  private final Caller caller;
  private final Today today;
  private final Clock clock;

  AuditLog(AuditEntries entries, Caller caller, Today today, Clock clock) {
    this.entries = entries;
    this.caller = caller;
    this.today = today;
    this.clock = clock;
  }

  /** Writes down what the caller did now. */
  public void record(String action, String subject, Map<String, String> details) {
    record(caller.username(), today.moment(), action, subject, details);
  }

  /** Writes down what somebody did elsewhere, at its own time. */
  void record(
      String actor, Instant at, String action, String subject, Map<String, String> details) {
    entries.persist(new AuditEntry(UuidV7.next(clock), at, actor, action, subject, details));
  }

  void onPositionEnded(@Observes PositionEnded position) {
    record(
        "position.ended",
        position.person(),
        Map.of(
            "positionId",
            position.positionId().toString(),
            "lastDay",
            position.lastDay().toString()));
  }
}
