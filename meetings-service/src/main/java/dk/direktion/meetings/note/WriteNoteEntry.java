package dk.direktion.meetings.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written in a note. */
public record WriteNoteEntry(
    @NotBlank @Size(max = 10_000) @Schema(examples = "Anders siger ja.") String text) {}
