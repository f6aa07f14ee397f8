package dk.direktion.portfolio.gate;

import dk.direktion.portfolio.project.ProjectPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gate put before a body, and what came of it. */
public record GateSubmissionView(
    UUID id,
    ProjectPhase phase,
    String justification,
    String bodyCode,
    GateState state,
    Instant submittedAt,
    @Schema(nullable = true) LocalDate meetingDate,
    @Schema(nullable = true) UUID itemId) {}
