package dk.direktion.portfolio.project;

import dk.direktion.portfolio.status.Lights;
import dk.direktion.portfolio.status.StatusReport;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project on the list; how it fares is null for those who see only what all employees see. */
public record ProjectView(
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
    @Schema(nullable = true) UUID mandateId) {

  static ProjectView of(Project project, LocalDate day, StatusReport status, boolean everything) {
    Listing listing = project.nearestListing(day);
    StatusReport shown = everything ? status : null;
    return new ProjectView(
        project.id(),
        project.name(day),
        project.level(),
        project.person(RoleOnProject.OWNER, day),
        project.person(RoleOnProject.MANAGER, day),
        project.programme(),
        project.state(day),
        shown == null ? null : shown.lights(),
        shown == null ? null : shown.text(),
        shown == null ? null : shown.reportedOn(),
        project.description(),
        listing.onListFrom(),
        listing.addedReason(),
        listing.leftOn(),
        listing.leftReason(),
        everything ? project.waitsFor() : List.of(),
        everything ? project.mandateId() : null);
  }
}
