package dk.direktion.meetings.casewriting;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.reading.Permissions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What has happened to cases being written. */
@ApplicationScoped
public class PresentationLog implements PanacheRepositoryBase<PresentationLogEntry, UUID> {

  private final Permissions permissions;
  private final Clock clock;

  PresentationLog(Permissions permissions, Clock clock) {
    this.permissions = permissions;
    this.clock = clock;
  }

  /** Notes what the caller does; the reason may be null. */
  void note(CasePresentation presentation, LogKind kind, String reason) {
    persist(entry(presentation, kind, reason));
  }

  /** Notes what happens at a body's meeting. */
  void note(CasePresentation presentation, LogKind kind, String bodyCode, LocalDate date) {
    persist(entry(presentation, kind, null).at(bodyCode, date));
  }

  private PresentationLogEntry entry(CasePresentation presentation, LogKind kind, String reason) {
    return new PresentationLogEntry(
        UuidV7.next(clock), presentation.id(), kind, permissions.caller(), clock.instant(), reason);
  }

  /** Lists what happened to a presentation, newest first. */
  List<PresentationLogEntry> of(UUID presentationId) {
    return list(
        "presentationId",
        Sort.descending("happenedAt").and("id", Sort.Direction.Descending),
        presentationId);
  }
}
