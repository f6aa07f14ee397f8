package dk.direktion.meetings.document;

import dk.direktion.meetings.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a body decided on a day.
 *
 * @param dissent what members wanted on record against it, each with the member's name
 * @param sentTo the date or the body the case was put off or referred to, or null
 * @param responsible who is to act on it, or null
 */
public record DocumentDecision(
    @Schema(examples = "Direktionen") String bodyName,
    @Schema(examples = "2026-12-01") LocalDate date,
    Outcome outcome,
    @Schema(examples = "Godkendt.") String text,
    @Schema(examples = "[\"Birgitte Nørskov: Fristen er for kort.\"]") List<String> dissent,
    @Schema(nullable = true) DocumentDestination sentTo,
    @Schema(nullable = true, examples = "Thomas Bruun") String responsible,
    @Schema(nullable = true, examples = "2026-12-20") LocalDate due) {

  public DocumentDecision {
    dissent = List.copyOf(dissent);
  }

  // A decision without its dissent would say something else than what was decided.
  DocumentDecision withoutPersonsAndInnerWork() {
    return new DocumentDecision(bodyName, date, outcome, text, dissent, sentTo, null, null);
  }
}
