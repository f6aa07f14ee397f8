package dk.direktion.meetings.document;

import dk.direktion.meetings.decision.DissentView;
import dk.direktion.meetings.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a body decided on a day.
 *
 * @param dissents what members wanted on record against it
 * @param sentTo the date or the body the case was put off or referred to, or null
 * @param responsible who is to act on it, or null
 */
public record DocumentDecision(
    @Schema(examples = "Direktionen") String bodyName,
    @Schema(examples = "2026-12-01") LocalDate date,
    Outcome outcome,
    @Schema(examples = "Godkendt.") String text,
    List<DissentView> dissents,
    @Schema(nullable = true) DocumentDestination sentTo,
    @Schema(nullable = true, examples = "Thomas Bruun") String responsible,
    @Schema(nullable = true, examples = "2026-12-20") LocalDate due) {

  public DocumentDecision {
    dissents = List.copyOf(dissents);
  }

  // A decision without its dissent would say something else than what was decided.
  DocumentDecision withoutPersonsAndInnerWork() {
    return new DocumentDecision(bodyName, date, outcome, text, dissents, sentTo, null, null);
  }
}
