package dk.direktion.portfolio.gate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the gate is to be decided, and why the project is ready for it. */
public record SubmitGate(
    @NotBlank @Size(max = 20) String bodyCode,
    @Schema(nullable = true, description = "Which of its meetings; the next without it")
        UUID meetingId,
    @NotBlank @Size(max = 4000) String justification) {}
