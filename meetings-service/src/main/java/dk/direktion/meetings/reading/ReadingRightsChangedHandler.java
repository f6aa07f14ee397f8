package dk.direktion.meetings.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Replaces a person's rights with the whole set access-service sends; one that names no system is
 * to the reader.
 */
@ApplicationScoped
public class ReadingRightsChangedHandler implements EventHandler {

  private final ReadingRights rights;
  private final Clock clock;

  ReadingRightsChangedHandler(ReadingRights rights, Clock clock) {
    this.rights = rights;
    this.clock = clock;
  }

  @Override
  public String source() {
    return "access";
  }

  @Override
  public Set<String> types() {
    return Set.of("reading-rights.changed");
  }

  @Override
  public void handle(ReceivedEvent event) {
    String person = event.data().required("person").asText();
    List<ReadingRight> effective = new ArrayList<>();
    for (JsonNode right : event.data().required("rights")) {
      effective.add(read(person, right));
    }
    rights.replace(person, effective);
  }

  private ReadingRight read(String person, JsonNode right) {
    String validTo = right.path("validTo").asText(null);
    List<String> onlyBodies = new ArrayList<>();
    right.path("onlyBodies").forEach(body -> onlyBodies.add(body.asText()));
    return new ReadingRight(
        UuidV7.next(clock),
        person,
        AgendaSystem.valueOf(right.path("system").asText(AgendaSystem.READER.name())),
        right.required("bodyGroup").asText(),
        onlyBodies,
        ReadingScope.valueOf(right.required("scope").asText()),
        LocalDate.parse(right.required("validFrom").asText()),
        validTo == null ? null : LocalDate.parse(validTo),
        LocalDate.parse(right.required("closedFrom").asText()),
        right.path("source").asText(""));
  }
}
