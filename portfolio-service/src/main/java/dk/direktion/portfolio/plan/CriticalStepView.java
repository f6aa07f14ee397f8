package dk.direktion.portfolio.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step on the way that leaves no time to spare; a project as a whole has no milestone. */
public record CriticalStepView(
    @Schema(nullable = true) UUID projectId,
    @Schema(nullable = true) String project,
    @Schema(nullable = true) UUID milestoneId,
    @Schema(nullable = true) String milestone,
    @Schema(nullable = true) String outside,
    LocalDate date,
    @Schema(nullable = true, description = "The dependency that leads here") UUID dependencyId) {}
