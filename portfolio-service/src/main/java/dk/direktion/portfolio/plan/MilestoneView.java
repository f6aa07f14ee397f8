package dk.direktion.portfolio.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone with what was approved, what is told, and what follows from the chain. */
public record MilestoneView(
    UUID id,
    UUID projectId,
    String project,
    String name,
    @Schema(nullable = true, description = "Approved; null until it is") LocalDate baseline,
    @Schema(description = "As the project tells") LocalDate forecast,
    @Schema(description = "As it follows from what it waits for; the day reached when done")
        LocalDate expected,
    @Schema(nullable = true) LocalDate doneOn,
    @Schema(description = "Days from the baseline to when it is expected") int delayDays,
    @Schema(description = "Its day has passed and nobody told that it was reached") boolean overdue,
    @Schema(nullable = true) CauseView cause,
    @Schema(description = "What it was approved for, oldest first") List<BaselineView> baselines,
    boolean removed,
    Instant changedAt,
    long version,
    @Schema(description = "What the caller may do: CHANGE, APPROVE, COMPLETE, REOPEN, REMOVE")
        List<String> actions) {}
