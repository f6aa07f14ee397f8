package dk.direktion.budget.proposal;

import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The newest decision about a proposal. */
@Embeddable
public record DecisionTaken(
    @Column(name = "decision_id") UUID decisionId,
    @Column(name = "decision_item_id") UUID itemId,
    @Column(name = "decision_meeting_date") LocalDate meetingDate,
    @Enumerated(EnumType.STRING) @Column(name = "decision_outcome") Outcome outcome) {

  static DecisionTaken of(BodyDecision decision, Outcome outcome) {
    return new DecisionTaken(
        decision.decisionId(), decision.itemId(), decision.meetingDate(), outcome);
  }

  /** Tells it as the meetings did; without the points, which are told once. */
  BodyDecision told() {
    return new BodyDecision(decisionId, itemId, null, meetingDate, outcome, List.of(), null);
  }
}
