package dk.direktion.portfolio.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who waits for what: one of awaitedProjectId, awaitedMilestoneId and awaitedOutside. */
public record AddDependency(
    @NotNull UUID projectId,
    @Schema(nullable = true, description = "Without it the whole project waits") UUID milestoneId,
    @Schema(nullable = true, description = "Wait for the end of a project") UUID awaitedProjectId,
    @Schema(nullable = true, description = "Wait for a milestone") UUID awaitedMilestoneId,
    @Size(min = 1, max = 200)
        @Schema(nullable = true, description = "Wait for something outside, in words")
        String awaitedOutside,
    @Schema(nullable = true, description = "When what is outside is promised") LocalDate expectedOn,
    @Min(0)
        @Max(3650)
        @Schema(
            nullable = true,
            description = "Days needed after the awaited; without it as many as were planned")
        Integer leadDays) {}
