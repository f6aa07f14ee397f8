package dk.direktion.meetings.agenda;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says which sections to change: what is missing or null stays, an empty text removes. */
public record EditSections(
    @Size(max = 100_000) @Schema(nullable = true, examples = "Politikken er fra 2019.")
        String background,
    @Size(max = 100_000) @Schema(nullable = true, examples = "Udkastet følger i bilag 1.")
        String presentation,
    @Size(max = 100_000) @Schema(nullable = true, examples = "Ingen.") String economy,
    @Size(max = 100_000) @Schema(nullable = true, examples = "Udkastet er klar til høring.")
        String assessment) {

  Sections appliedTo(Sections old) {
    return new Sections(
        changed(old.background(), background),
        changed(old.presentation(), presentation),
        changed(old.economy(), economy),
        changed(old.assessment(), assessment));
  }

  private static String changed(String old, String change) {
    if (change == null) {
      return old;
    }
    return change.isBlank() ? null : change;
  }
}
