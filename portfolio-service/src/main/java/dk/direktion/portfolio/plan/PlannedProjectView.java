package dk.direktion.portfolio.plan;

import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.ProjectState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project with its plan, as a timeline shows it. */
public record PlannedProjectView(
    UUID id,
    String name,
    ProjectKind kind,
    int level,
    @Schema(nullable = true) UUID parentId,
    @Schema(nullable = true) String programme,
    @Schema(nullable = true) String owner,
    @Schema(nullable = true) String manager,
    @Schema(nullable = true, description = "Code of the manager's centre") String centre,
    ProjectState state,
    @Schema(nullable = true) String pausedReason,
    @Schema(nullable = true) LocalDate pausedFrom,
    @Schema(nullable = true) LocalDate pausedUntil,
    @Schema(nullable = true) LocalDate start,
    @Schema(nullable = true) LocalDate end,
    @Schema(nullable = true, description = "As it follows from the chain") LocalDate expectedStart,
    @Schema(nullable = true, description = "As it follows from the chain") LocalDate expectedEnd,
    @Schema(description = "Days its worst milestone not yet reached is late") int delayDays,
    List<MilestoneView> milestones,
    List<PlannedActivityView> activities,
    List<CriticalStepView> criticalPath,
    @Schema(description = "The dependencies on the critical path") List<UUID> criticalDependencies,
    @Schema(description = "Version of start and end, for If-Match") long version,
    @Schema(description = "What the caller may do: PLAN") List<String> actions) {}
