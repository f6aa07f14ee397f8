package dk.direktion.access.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes down who keeps a closed item for named people, and whom they name or take off, as
 * meetings-service tells of it.
 */
@ApplicationScoped
class Screenings implements EventHandler {

  private static final Set<String> TOLD = Set.of("itemId", "meetingId", "bodyCode");

  private final AuditLog audit;

  Screenings(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public String source() {
    return "meetings";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        "item.screened",
        "item.screening-reader-added",
        "item.screening-reader-removed",
        "item.screening-lifted");
  }

  @Override
  public void handle(ReceivedEvent event) {
    JsonNode change = event.data();
    Map<String, String> details = new TreeMap<>();
    for (String name : TOLD) {
      details.put(name, change.path(name).asText());
    }
    String by = change.path("by").asText();
    audit.record(
        by,
        Instant.parse(change.path("at").asText()),
        event.type(),
        change.hasNonNull("person") ? change.get("person").asText() : by,
        details);
  }
}
