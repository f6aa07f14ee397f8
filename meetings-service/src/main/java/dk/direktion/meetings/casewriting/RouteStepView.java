package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.decision.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One body on a case's route; meeting and item are named to those who may read them. */
public record RouteStepView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000009") UUID id,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    StepState state,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000001")
        UUID wishedMeetingId,
    @Schema(nullable = true, examples = "2026-12-01") LocalDate wishedDate,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(nullable = true, examples = "2026-12-01") LocalDate meetingDate,
    @Schema(nullable = true) Outcome outcome) {}
