package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.minutesimport.reader.ReadDecision;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One body's decision on an item of imported minutes. */
public record ImportDecisionView(
    @Schema(nullable = true, examples = "Direktionen") String bodyName,
    @Schema(nullable = true, examples = "2020-04-14") LocalDate date,
    @Schema(examples = "Udsættes til næste møde.") String text,
    @Schema(examples = "POSTPONED") Outcome outcome,
    @Schema(
            nullable = true,
            description = "The decision's heading as it stood",
            examples = "BESLUTNING DIREKTIONEN DEN 14-04-2020")
        String heading) {

  static ImportDecisionView of(ReadDecision read) {
    return new ImportDecisionView(
        read.bodyName(),
        read.date(),
        read.text() == null ? "" : read.text(),
        Outcome.valueOf(read.outcome().name()),
        read.heading());
  }
}
