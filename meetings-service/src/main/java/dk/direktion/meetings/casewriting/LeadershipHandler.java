package dk.direktion.meetings.casewriting;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps who leads which unit as access-service tells it; who is no longer active leads none. */
@ApplicationScoped
public class LeadershipHandler implements EventHandler {

  private final UnitLeaders leaders;

  LeadershipHandler(UnitLeaders leaders) {
    this.leaders = leaders;
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
    leaders.replace(
        data.required("username").asText(),
        units(data.path("manages")),
        units(data.path("directs")));
  }

  private static List<String> units(JsonNode codes) {
    List<String> units = new ArrayList<>();
    codes.forEach(code -> units.add(code.asText()));
    return units;
  }
}
