package dk.direktion.portfolio.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who waits for whom, and whether it makes the waiting later. */
public record DependencyView(
    UUID id,
    UUID projectId,
    String project,
    @Schema(nullable = true, description = "Null: the whole project waits") UUID milestoneId,
    @Schema(nullable = true) String milestone,
    @Schema(nullable = true) UUID awaitedProjectId,
    @Schema(nullable = true) String awaitedProject,
    @Schema(nullable = true, description = "Null: for the project's end") UUID awaitedMilestoneId,
    @Schema(nullable = true) String awaitedMilestone,
    @Schema(nullable = true, description = "Something outside, in words") String awaitedOutside,
    @Schema(nullable = true, description = "When what is outside is promised") LocalDate expectedOn,
    @Schema(
            nullable = true,
            description = "Days needed after the awaited; null: as many as were planned")
        Integer leadDays,
    @Schema(nullable = true, description = "When the awaited is there by all that is known")
        LocalDate awaitedDate,
    @Schema(nullable = true, description = "When the waiting can be there by all that is known")
        LocalDate waitingDate,
    @Schema(description = "It leaves the waiting no time to spare") boolean binding,
    @Schema(description = "Days it makes the waiting later than its project tells") long delayDays,
    boolean removed,
    Instant changedAt,
    long version,
    @Schema(description = "What the caller may do: CHANGE, REMOVE") List<String> actions) {}
