package dk.direktion.portfolio.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What makes something later than its own project says: the first in the chain that is to blame.
 */
public record CauseView(
    @Schema(nullable = true) UUID projectId,
    @Schema(nullable = true) String project,
    @Schema(nullable = true) UUID milestoneId,
    @Schema(nullable = true) String milestone,
    @Schema(nullable = true, description = "Something outside, in words") String outside,
    @Schema(description = "The project rests until a later day") boolean paused,
    @Schema(description = "How many days later than its own project says") long days) {}
