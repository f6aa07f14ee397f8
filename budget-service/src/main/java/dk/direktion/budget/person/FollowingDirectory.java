package dk.direktion.budget.person;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.budget.BudgetRights;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps our copy of the directory in step with the access service. */
@ApplicationScoped
class FollowingDirectory implements EventHandler {

  private final BudgetRights rights;
  private final People people;
  private final Centres centres;

  FollowingDirectory(BudgetRights rights, People people, Centres centres) {
    this.rights = rights;
    this.people = people;
    this.centres = centres;
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
    person.hold(data.path("secretary").asBoolean(false), data.path("director").asBoolean(false));
    List<String> managed = codes(data.path("manages"));
    managed.forEach(centres::know);
    person.manage(managed);
    people.persist(person);
  }

  private static List<String> codes(JsonNode units) {
    List<String> codes = new ArrayList<>();
    units.forEach(unit -> codes.add(unit.asText()));
    return codes;
  }

  private static String unitCode(JsonNode unit) {
    return unit.isObject() ? unit.path("code").asText() : unit.asText();
  }
}
