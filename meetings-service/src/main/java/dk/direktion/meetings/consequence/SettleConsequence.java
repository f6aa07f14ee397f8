package dk.direktion.meetings.consequence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says by hand what became of a decision, and why. */
public record SettleConsequence(
    @NotNull Settlement settlement,
    @NotBlank @Size(max = 2_000) @Schema(examples = "Opgaven er løst i en anden sag")
        String reason) {}
