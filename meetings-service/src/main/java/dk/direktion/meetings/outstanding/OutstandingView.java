package dk.direktion.meetings.outstanding;

import dk.direktion.meetings.consequence.ConsequenceStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is missing. */
public record OutstandingView(
    OutstandingKind kind,
    @Schema(
            description = "Of the decision, the follow-up, the item to prepare or the reminder",
            examples = "0195b2c0-0000-7000-8000-000000000011")
        UUID id,
    @Schema(
            nullable = true,
            description = "Null where it does not come from a decision",
            examples = "0195b2c0-0000-7000-8000-000000000007")
        UUID decisionId,
    @Schema(examples = "Ny frivillighedspolitik") String title,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    @Schema(nullable = true, examples = "2026-12-01") LocalDate decidedOn,
    @Schema(nullable = true, examples = "direktoer") String responsible,
    @Schema(nullable = true, examples = "Birgitte Nørskov") String responsibleName,
    @Schema(nullable = true, examples = "2026-12-20") LocalDate due,
    @Schema(examples = "true") boolean late,
    @Schema(description = "PENDING or FAILED") ConsequenceStatus status,
    @Schema(nullable = true, examples = "Puljen har kun 250.000 kr. tilbage") String reason) {}
