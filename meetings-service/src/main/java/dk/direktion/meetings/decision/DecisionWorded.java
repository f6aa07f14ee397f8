package dk.direktion.meetings.decision;

import dk.direktion.common.event.DomainEvent;
import java.util.UUID;

/**
 * What a final decision on an open item says, for the service that owns the item's subject alone:
 * the board's words are not public, so the type must never be among the public ones.
 */
public record DecisionWorded(UUID decisionId, UUID itemId, String subject, String text) {

  /** Tells what a decision says. */
  public static DomainEvent of(Decision decision, String subject) {
    return new DomainEvent(
        "decision",
        decision.id().toString(),
        "decision.worded",
        new DecisionWorded(decision.id(), decision.itemId(), subject, decision.text()));
  }
}
