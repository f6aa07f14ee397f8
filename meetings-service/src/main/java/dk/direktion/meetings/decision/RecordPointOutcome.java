package dk.direktion.meetings.decision;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what was decided about one recommendation point. */
public record RecordPointOutcome(
    @NotNull @Schema(examples = "0195b2c0-0000-7000-8000-000000000006") UUID pointId,
    @NotNull Outcome outcome) {}
