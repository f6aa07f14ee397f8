package dk.direktion.portfolio.status;

import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Outcome;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body made of a round. */
@Embeddable
@Schema(name = "RoundDecisionView")
public record RoundDecision(
    UUID decisionId,
    UUID itemId,
    String bodyCode,
    LocalDate meetingDate,
    @Enumerated(EnumType.STRING) Outcome outcome) {

  static RoundDecision of(BodyDecision decision) {
    return new RoundDecision(
        decision.decisionId(),
        decision.itemId(),
        decision.bodyCode(),
        decision.meetingDate(),
        decision.outcome());
  }
}
