package dk.direktion.budget.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which body is to decide, and at which of its meetings; without one, at the next. */
public record SubmitProposal(
    @NotNull @Pattern(regexp = "[A-ZÆØÅ0-9-]{2,12}") @Schema(examples = "DIR") String bodyCode,
    @Schema(nullable = true) UUID meetingId) {}
