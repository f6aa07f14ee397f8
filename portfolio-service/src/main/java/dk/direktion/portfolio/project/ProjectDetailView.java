package dk.direktion.portfolio.project;

import dk.direktion.portfolio.status.Lights;
import dk.direktion.portfolio.status.StatusReportView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project with its people, the decision behind it, and all its status notes, newest first. */
public record ProjectDetailView(
    UUID id,
    String name,
    ProjectKind kind,
    int level,
    @Schema(nullable = true) String owner,
    @Schema(nullable = true) String manager,
    @Schema(nullable = true) UUID parentId,
    @Schema(nullable = true, description = "Name of what it belongs to") String programme,
    ProjectState state,
    @Schema(nullable = true, description = "Why it rests") String pauseReason,
    @Schema(nullable = true, description = "The first day work goes on again")
        LocalDate pausedUntil,
    ProjectPhase phase,
    @Schema(nullable = true) Lights lights,
    @Schema(nullable = true) String statusText,
    @Schema(nullable = true) LocalDate statusDate,
    String description,
    LocalDate onListFrom,
    String addedReason,
    @Schema(nullable = true) LocalDate leftOn,
    @Schema(nullable = true) String leftReason,
    @Schema(description = "Names of what the project waits for") List<String> waitsFor,
    @Schema(nullable = true) UUID mandateId,
    Instant changedAt,
    List<RoleHeld> roles,
    List<PhaseEntered> phases,
    @Schema(description = "The phases that only a decision lets the project into")
        List<ProjectPhase> decisionGates,
    List<Pause> pauses,
    List<ProjectPartView> parts,
    List<ProjectAction> actions,
    @Schema(nullable = true) DecisionReference decision,
    List<StatusReportView> statusReports) {

  static ProjectDetailView of(
      ProjectView view,
      Project project,
      List<ProjectPartView> parts,
      List<ProjectAction> actions,
      DecisionReference decision,
      boolean everything,
      List<StatusReportView> statusReports) {
    return new ProjectDetailView(
        view.id(),
        view.name(),
        view.kind(),
        view.level(),
        view.owner(),
        view.manager(),
        view.parentId(),
        view.programme(),
        view.state(),
        view.pauseReason(),
        view.pausedUntil(),
        view.phase(),
        view.lights(),
        view.statusText(),
        view.statusDate(),
        view.description(),
        view.onListFrom(),
        view.addedReason(),
        view.leftOn(),
        view.leftReason(),
        view.waitsFor(),
        view.mandateId(),
        view.changedAt(),
        project.roles(),
        everything ? project.course().phases() : List.of(),
        project.course().decisionGates(),
        everything ? project.course().pauses() : List.of(),
        parts,
        actions,
        decision,
        statusReports);
  }
}
