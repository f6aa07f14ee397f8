package dk.direktion.meetings.reading;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Reports each reading of a closed item, so that access-service can keep it in the audit log. */
@ApplicationScoped
public class ClosedReadings {

  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  ClosedReadings(Outbox outbox, Caller caller, Clock clock) {
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  public void report(UUID itemId, UUID meetingId, String bodyCode) {
    if (!caller.isSystem()) {
      outbox.publish(
          new DomainEvent(
              "agenda-item",
              itemId.toString(),
              "closed-item.read",
              new ClosedItemRead(itemId, meetingId, bodyCode, caller.username(), clock.instant())));
    }
  }

  private record ClosedItemRead(
      UUID itemId, UUID meetingId, String bodyCode, String person, Instant at) {}
}
