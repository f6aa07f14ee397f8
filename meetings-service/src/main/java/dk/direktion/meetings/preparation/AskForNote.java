package dk.direktion.meetings.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks somebody for a note on an item. */
public record AskForNote(
    @NotBlank @Size(max = 100) @Schema(description = "Username", examples = "sagsbehandler")
        String author,
    @NotNull @Schema(examples = "2026-12-01") LocalDate deadline,
    @Size(max = 1000)
        @Schema(nullable = true, examples = "Hvad koster det os, og hvad mener naboerne?")
        String focus) {}
