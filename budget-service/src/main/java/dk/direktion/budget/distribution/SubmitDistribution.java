package dk.direktion.budget.distribution;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which body is to decide, and at which of its meetings; without one at its next. */
public record SubmitDistribution(
    @NotBlank @Schema(examples = "DIR") String bodyCode, @Schema(nullable = true) UUID meetingId) {}
