package dk.direktion.meetings.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hands a follow-up to somebody else, and says why; one of the two names is needed. */
public record HandOver(
    @Size(max = 100)
        @Schema(
            nullable = true,
            description = "The new responsible, where chosen among the municipality's people",
            examples = "centerchef-hrc")
        String responsibleUsername,
    @Size(max = 200)
        @Schema(nullable = true, description = "Somebody from outside", examples = "KL")
        String responsible,
    @NotBlank @Size(max = 1_000) @Schema(examples = "Opgaven ligger i HRC") String reason) {}
