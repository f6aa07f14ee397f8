package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.decision.Outcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as it should be. */
public record EditImportedDecision(
    @Size(max = 200)
        @Schema(
            nullable = true,
            description = "The meeting's own body if missing",
            examples = "Direktionen")
        String bodyName,
    @Schema(nullable = true, description = "The meeting's date if missing", examples = "2020-04-14")
        LocalDate date,
    @NotNull @Size(max = 100_000) @Schema(examples = "Udsættes til næste møde.") String text,
    @NotNull @Schema(examples = "POSTPONED") Outcome outcome,
    @Size(max = 1000) @Schema(nullable = true, examples = "BESLUTNING DIREKTIONEN DEN 14-04-2020")
        String heading) {

  ImportDecisionView decision() {
    return new ImportDecisionView(bodyName, date, text, outcome, heading);
  }
}
