package dk.direktion.portfolio.role;

import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.RoleOnProject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is on a project, from a day on, up to a day (null: still). */
public record RoleView(
    UUID id,
    String person,
    @Schema(nullable = true, description = "Null for a name the directory does not know")
        String username,
    @Schema(nullable = true, description = "Code of the unit the person works in") String unit,
    RoleOnProject role,
    UUID projectId,
    String project,
    ProjectKind projectKind,
    LocalDate from,
    @Schema(nullable = true) LocalDate until,
    @Schema(description = "When the project was last written") Instant changedAt) {}
