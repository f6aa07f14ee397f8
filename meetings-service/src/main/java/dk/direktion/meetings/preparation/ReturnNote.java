package dk.direktion.meetings.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a note back to its author. */
public record ReturnNote(
    @NotBlank @Size(max = 1000) @Schema(examples = "Skriv, hvad det koster om året.")
        String reason) {}
