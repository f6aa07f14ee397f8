package dk.direktion.meetings.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up with the decision it comes from. */
public record FollowUpView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000011") UUID id,
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000007") UUID decisionId,
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(examples = "Ny frivillighedspolitik") String subject,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    @Schema(examples = "2026-12-01") LocalDate decidedOn,
    @Schema(examples = "direktoer") String responsible,
    @Schema(examples = "Birgitte Nørskov") String responsibleName,
    @Schema(nullable = true, examples = "2026-12-20") LocalDate due,
    FollowUpState state,
    @Schema(nullable = true) FollowUpOutcome outcome,
    @Schema(examples = "false") boolean late,
    @Schema(nullable = true, examples = "Sendt i høring.") String note,
    @Schema(description = "Oldest first") List<FollowUpChangeView> changes,
    @Schema(examples = "[\"complete\", \"move-due-date\", \"hand-over\"]") List<String> actions,
    @Schema(examples = "0") long version) {}
