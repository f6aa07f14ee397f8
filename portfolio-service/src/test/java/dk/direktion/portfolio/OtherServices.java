package dk.direktion.portfolio;

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

/** Says what the other services would have published. */
@ApplicationScoped
class OtherServices {

  private final EventFollower follower;
  private final ObjectMapper json;
  private final AtomicLong position = new AtomicLong();

  OtherServices(EventFollower follower, ObjectMapper json) {
    this.follower = follower;
    this.json = json;
  }

  /** Tells of the people who lead and own projects in the tests, and of whom they belong under. */
  void tellOfPeople() {
    for (Persona persona :
        List.of(Persona.PROJEKTLEDER, Persona.PROGRAMLEDER, Persona.DIREKTOER_OEKONOMI)) {
      tell(
          "access",
          "person.changed",
          Map.of(
              "username",
              persona.username(),
              "name",
              persona.fullName(),
              "unit",
              "ØDC",
              "title",
              "",
              "active",
              true,
              "director",
              persona == Persona.DIREKTOER_OEKONOMI));
    }
    tellOfManager(Persona.CENTERCHEF_BYC, "BYC", "ØDC");
  }

  /** Tells of somebody who manages centres, or no longer any. */
  void tellOfManager(Persona persona, String... centres) {
    tell(
        "access",
        "person.changed",
        Map.of(
            "username",
            persona.username(),
            "name",
            persona.fullName(),
            "active",
            true,
            "manages",
            List.of(centres)));
  }

  ReceivedEvent tell(String source, String type, Map<String, ?> data) {
    ReceivedEvent event =
        new ReceivedEvent(
            UUID.randomUUID(),
            source,
            type,
            "subject",
            position.incrementAndGet(),
            Instant.parse("2031-01-14T12:00:00Z"),
            json.valueToTree(data));
    tell(event);
    return event;
  }

  /** Delivers an event, perhaps not for the first time. */
  void tell(ReceivedEvent event) {
    follower.deliver(event);
  }
}
