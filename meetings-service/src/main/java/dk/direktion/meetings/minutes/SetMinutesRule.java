package dk.direktion.meetings.minutes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says how a body's minutes shall be approved. */
public record SetMinutesRule(
    @NotNull ApprovalRule rule,
    @Min(1)
        @Max(1_000)
        @Schema(
            nullable = true,
            description = "How many members suffice; all if left out. Only with MEMBERS",
            examples = "3")
        Integer quorum) {}
