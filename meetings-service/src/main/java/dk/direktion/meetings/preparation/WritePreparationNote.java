package dk.direktion.meetings.preparation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an author has written so far. */
public record WritePreparationNote(
    @NotNull @Size(max = 50_000) @Schema(examples = "Borgmesteren kan støtte forslaget.")
        String text) {}
