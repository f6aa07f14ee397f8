package dk.direktion.budget;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Says of decisions, and whatever else, what meetings-service would have published. */
@ApplicationScoped
class ToldDecisions {

  private final EventFollower follower;
  private final ObjectMapper json;
  private final AtomicLong position = new AtomicLong();

  ToldDecisions(EventFollower follower, ObjectMapper json) {
    this.follower = follower;
    this.json = json;
  }

  /** Tells of a decision about a typed reference. */
  void decide(String subject, String outcome) {
    tell("decision.made", BudgetScene.decisionOn(subject, outcome));
  }

  /** Tells of anything; the answer is the event, to be delivered again. */
  ReceivedEvent tell(String type, Map<String, ?> data) {
    ReceivedEvent event =
        new ReceivedEvent(
            UUID.randomUUID(),
            "meetings",
            type,
            "subject",
            position.incrementAndGet(),
            Instant.parse("2031-01-14T12:00:00Z"),
            json.valueToTree(data));
    follower.deliver(event);
    return event;
  }
}
