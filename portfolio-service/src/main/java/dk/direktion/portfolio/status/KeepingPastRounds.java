package dk.direktion.portfolio.status;

import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleOnProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

/** Keeping rounds that were held in another place, with the notes that were handed in then. */
@ApplicationScoped
public class KeepingPastRounds {

  private static final LocalTime NOON = LocalTime.of(12, 0);

  private final PortfolioRights rights;
  private final StatusReports reports;
  private final Projects projects;
  private final OpeningRounds opening;
  private final ClosingRounds closing;
  private final Clock clock;

  KeepingPastRounds(
      PortfolioRights rights,
      StatusReports reports,
      Projects projects,
      OpeningRounds opening,
      ClosingRounds closing,
      Clock clock) {
    this.rights = rights;
    this.reports = reports;
    this.projects = projects;
    this.opening = opening;
    this.closing = closing;
    this.clock = clock;
  }

  /**
   * Keep a round that is over, asking those who told something in it and nobody else.
   *
   * @param notes what each project told
   */
  @Transactional
  public UUID keepClosed(OpenRound round, Map<UUID, ReportStatus> notes) {
    rights.requireKeepingTheList();
    StatusRound past = opening.begin(round, notes.keySet());
    notes.forEach((project, note) -> keep(past, project, note, true));
    reports.flush();
    closing.close(past);
    return past.id();
  }

  /**
   * Keep a round that is still open, perhaps past its deadline, without writing to anybody.
   *
   * @param signed what owners have signed
   * @param handedIn what awaits its owner
   */
  @Transactional
  public UUID keepOpen(
      OpenRound round, Map<UUID, ReportStatus> signed, Map<UUID, ReportStatus> handedIn) {
    rights.requireKeepingTheList();
    StatusRound kept = opening.begin(round);
    signed.forEach((project, note) -> keep(kept, project, note, true));
    handedIn.forEach((project, note) -> keep(kept, project, note, false));
    reports.flush();
    return kept.id();
  }

  // Whoever led and owned the project then is taken to have handed in and signed.
  private void keep(StatusRound round, UUID projectId, ReportStatus note, boolean isSigned) {
    Project project = projects.findById(projectId);
    StatusReport report =
        StatusReport.past(UuidV7.next(clock), projectId, round.id(), note, isSigned);
    report.keepSignatures(
        signature(project, RoleOnProject.MANAGER, note.date()),
        isSigned ? signature(project, RoleOnProject.OWNER, note.date()) : null);
    reports.persist(report);
  }

  private static Signature signature(Project project, RoleOnProject role, LocalDate day) {
    return project
        .holder(role, day)
        .map(
            held ->
                new Signature(
                    held.username(),
                    held.person(),
                    day.atTime(NOON).atZone(Denmark.ZONE).toInstant()))
        .orElse(null);
  }
}
