package dk.direktion.meetings.agenda;

import dk.direktion.meetings.decision.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a case's way through the bodies. */
public record CaseStepView(
    @Schema(examples = "CF") String bodyCode,
    @Schema(examples = "Chefforum") String bodyName,
    @Schema(examples = "2026-11-24") LocalDate date,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(nullable = true) Outcome outcome,
    @Schema(description = "The item being shown", examples = "false") boolean current) {}
