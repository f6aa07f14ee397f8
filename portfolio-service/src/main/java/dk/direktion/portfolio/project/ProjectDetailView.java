package dk.direktion.portfolio.project;

import dk.direktion.portfolio.status.Lights;
import dk.direktion.portfolio.status.StatusReportView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project with its people, the decision behind it, and all its status notes, newest first. */
public record ProjectDetailView(
    UUID id,
    String name,
    int level,
    @Schema(nullable = true) String owner,
    @Schema(nullable = true) String manager,
    @Schema(nullable = true) String programme,
    ProjectState state,
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
    List<ProjectRole> roles,
    @Schema(nullable = true) DecisionReference decision,
    List<StatusReportView> statusReports) {

  static ProjectDetailView of(
      ProjectView view,
      List<ProjectRole> roles,
      DecisionReference decision,
      List<StatusReportView> statusReports) {
    return new ProjectDetailView(
        view.id(),
        view.name(),
        view.level(),
        view.owner(),
        view.manager(),
        view.programme(),
        view.state(),
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
        roles,
        decision,
        statusReports);
  }
}
