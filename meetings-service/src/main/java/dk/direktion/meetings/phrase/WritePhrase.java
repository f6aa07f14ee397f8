package dk.direktion.meetings.phrase;

import dk.direktion.meetings.decision.Outcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what a standard phrase shall be. */
public record WritePhrase(
    @NotNull Outcome outcome,
    @Size(max = 60)
        @Schema(nullable = true, description = "What its button says", examples = "Indstilles")
        String label,
    @NotBlank
        @Size(max = 1_000)
        @Schema(
            description = "May hold {organ}, {dato} and {næste møde}",
            examples = "{organ} indstiller til godkendelse.")
        String text) {}
