package dk.direktion.portfolio.project;

import dk.direktion.portfolio.status.Lights;
import dk.direktion.portfolio.status.StatusReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project on the list; how it fares is null for those who see only what all employees see. */
public record ProjectView(
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
    Instant changedAt) {

  static ProjectView of(
      Project project,
      Project programme,
      LocalDate day,
      StatusReport status,
      List<String> waitsFor,
      boolean everything) {
    Listing listing = project.nearestListing(day);
    Place place = project.place(day);
    Optional<Pause> pause = project.course().pause(day).filter(rests -> everything);
    StatusReport shown = everything ? status : null;
    return new ProjectView(
        project.id(),
        project.name(day),
        project.kind(),
        place.level(),
        project.person(RoleOnProject.OWNER, day),
        project.person(RoleOnProject.MANAGER, day),
        place.parentId(),
        programme == null ? null : programme.name(day),
        project.state(day),
        pause.map(Pause::reason).orElse(null),
        pause.map(Pause::until).orElse(null),
        project.course().phase(day),
        shown == null ? null : shown.lights(),
        shown == null ? null : shown.text(),
        shown == null ? null : shown.reportedOn(),
        project.description(),
        listing.onListFrom(),
        listing.addedReason(),
        listing.leftOn(),
        listing.leftReason(),
        everything ? waitsFor : List.of(),
        everything ? project.mandateId() : null,
        project.changedAt());
  }
}
