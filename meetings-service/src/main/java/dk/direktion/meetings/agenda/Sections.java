package dk.direktion.meetings.agenda;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sections of a case presentation; each may be missing. */
public record Sections(
    @Size(max = 100_000) @Schema(nullable = true, examples = "Puljen er på 4 mio. kr. i 2026.")
        String background,
    @Size(max = 100_000) @Schema(nullable = true, examples = "Centrene har meldt 16 forslag ind.")
        String presentation,
    @Size(max = 100_000) @Schema(nullable = true, examples = "1.000.000 kr. af puljen.")
        String economy,
    @Size(max = 100_000) @Schema(nullable = true, examples = "Forslaget kan gennemføres.")
        String assessment) {

  static final Sections NONE = new Sections(null, null, null, null);

  /** Takes the changed sections; a null keeps the old text, an empty text removes it. */
  Sections changedBy(Sections changes) {
    return new Sections(
        changed(background, changes.background),
        changed(presentation, changes.presentation),
        changed(economy, changes.economy),
        changed(assessment, changes.assessment));
  }

  private static String changed(String old, String change) {
    if (change == null) {
      return old;
    }
    return change.isBlank() ? null : change;
  }
}
