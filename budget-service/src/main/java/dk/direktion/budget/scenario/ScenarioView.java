package dk.direktion.budget.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scenario with what it leaves now, and what the caller may do next. */
public record ScenarioView(
    UUID id,
    String name,
    @Schema(nullable = true) String note,
    int year,
    ScenarioState state,
    @Schema(nullable = true) LocalDate meetingDate,
    @Schema(nullable = true) UUID itemId,
    @Schema(nullable = true) UUID decisionId,
    List<ScenarioPointView> points,
    ScenarioOutcomeView outcome,
    String createdBy,
    Instant createdAt,
    @Schema(description = "Any of edit, submit, delete") List<String> actions,
    long version) {}
