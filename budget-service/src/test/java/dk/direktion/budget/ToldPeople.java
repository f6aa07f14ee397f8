package dk.direktion.budget;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Says of people what access-service would have published. */
@ApplicationScoped
class ToldPeople {

  private final EventFollower follower;
  private final ObjectMapper json;
  private final AtomicLong position = new AtomicLong();

  ToldPeople(EventFollower follower, ObjectMapper json) {
    this.follower = follower;
    this.json = json;
  }

  /** Tells where somebody works, and which centres that person manages. */
  void person(Persona persona, String unit, String... manages) {
    Map<String, Object> data =
        Map.of(
            "username", persona.username(),
            "name", persona.fullName(),
            "unit", unit,
            "active", true,
            "manages", List.of(manages));
    follower.deliver(
        new ReceivedEvent(
            UUID.randomUUID(),
            "access",
            "person.changed",
            persona.username(),
            position.incrementAndGet(),
            Instant.EPOCH,
            json.valueToTree(data)));
  }
}
