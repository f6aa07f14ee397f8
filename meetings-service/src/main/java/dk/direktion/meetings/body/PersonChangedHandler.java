package dk.direktion.meetings.body;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps people's names as access-service tells them. */
@ApplicationScoped
public class PersonChangedHandler implements EventHandler {

  private final People people;

  PersonChangedHandler(People people) {
    this.people = people;
  }

  @Override
  public String source() {
    return "access";
  }

  @Override
  public Set<String> types() {
    return Set.of("person.changed");
  }

  @Override
  public void handle(ReceivedEvent event) {
    JsonNode data = event.data();
    people.keep(
        data.required("username").asText(),
        data.required("name").asText(),
        data.path("email").asText(null),
        data.path("unit").asText(null),
        data.path("title").asText(null),
        data.path("active").asBoolean(true),
        data.path("secretary").asBoolean(false));
  }
}
