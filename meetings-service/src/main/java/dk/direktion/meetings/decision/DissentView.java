package dk.direktion.meetings.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member of the body has asked to have said against a decision. */
public record DissentView(
    @NotBlank @Size(max = 200) @Schema(examples = "Birgitte Nørskov") String name,
    @NotBlank
        @Size(max = 5_000)
        @Schema(examples = "Birgitte Nørskov kan ikke tiltræde, at fristen forlænges.")
        String text) {}
