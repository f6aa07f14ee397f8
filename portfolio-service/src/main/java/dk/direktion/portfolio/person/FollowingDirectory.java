package dk.direktion.portfolio.person;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.portfolio.PortfolioRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Keeps our copy of the directory in step with the access service. */
@ApplicationScoped
class FollowingDirectory implements EventHandler {

  private final PortfolioRights rights;
  private final People people;

  FollowingDirectory(PortfolioRights rights, People people) {
    this.rights = rights;
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
  @Transactional
  public void handle(ReceivedEvent event) {
    rights.requireSystem();
    JsonNode data = event.data();
    String username = data.path("username").asText(event.subject());
    Person person = people.findByIdOptional(username).orElseGet(() -> new Person(username));
    person.become(
        data.path("name").asText(username),
        data.hasNonNull("unit") ? unitCode(data.get("unit")) : null,
        data.path("active").asBoolean(true));
    people.persist(person);
  }

  private static String unitCode(JsonNode unit) {
    return unit.isObject() ? unit.path("code").asText() : unit.asText();
  }
}
