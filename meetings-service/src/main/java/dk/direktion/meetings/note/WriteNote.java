package dk.direktion.meetings.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a note: about the item, a section, or with a quote about some words of a section. */
public record WriteNote(
    @Schema(nullable = true) NoteSection section,
    @Size(max = 2_000)
        @Schema(
            nullable = true,
            description = "The words that are highlighted, as they stand",
            examples = "1.000.000 kr. af puljen")
        String quote,
    @Size(max = 200)
        @Schema(nullable = true, description = "The words just before", examples = "der søges om ")
        String prefix,
    @Size(max = 200)
        @Schema(nullable = true, description = "The words just after", examples = " i 2026")
        String suffix,
    @Schema(nullable = true) NoteColour colour,
    @Size(max = 10_000) @Schema(nullable = true, examples = "Spørg Anders, om der er penge nok.")
        String text,
    @Size(max = 50)
        @Schema(
            nullable = true,
            description = "Usernames of those who read along from the start",
            examples = "[\"direktoer\"]")
        List<@NotBlank @Size(max = 100) String> sharedWith) {

  public WriteNote {
    quote = quote == null || quote.isBlank() ? null : quote;
    prefix = prefix == null ? "" : prefix;
    suffix = suffix == null ? "" : suffix;
    sharedWith = sharedWith == null ? List.of() : sharedWith;
    if (quote != null && colour == null) {
      colour = NoteColour.YELLOW;
    }
  }
}
