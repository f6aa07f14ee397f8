package dk.direktion.portfolio.mandate;

import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Outcome;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** A decision about a mandate; one that is postponed collects several. */
@Embeddable
record DecisionTaken(
    UUID decisionId,
    UUID itemId,
    LocalDate meetingDate,
    @Enumerated(EnumType.STRING) Outcome outcome) {

  static DecisionTaken of(BodyDecision decision) {
    return new DecisionTaken(
        decision.decisionId(), decision.itemId(), decision.meetingDate(), decision.outcome());
  }
}
