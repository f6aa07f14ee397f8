package dk.direktion.meetings.minutesimport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says which file was too large to be sent at all. */
public record NoteRefusedFile(
    @NotBlank @Size(max = 1_000) @Schema(examples = "referat.pdf") String fileName,
    @Positive @Schema(description = "In bytes; more than 50 MB", examples = "62914560")
        long sizeBytes) {}
