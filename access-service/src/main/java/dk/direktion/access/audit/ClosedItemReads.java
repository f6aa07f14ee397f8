package dk.direktion.access.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Writes down every reading of a closed item, as meetings-service tells of it. */
@ApplicationScoped
class ClosedItemReads implements EventHandler {

  private final AuditLog audit;

  ClosedItemReads(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public String source() {
    return "meetings";
  }

  @Override
  public Set<String> types() {
    return Set.of("closed-item.read");
  }

  @Override
  public void handle(ReceivedEvent event) {
    JsonNode read = event.data();
    String person = read.path("person").asText();
    Instant at = read.hasNonNull("at") ? Instant.parse(read.get("at").asText()) : event.time();
    audit.record(
        person,
        at,
        event.type(),
        person,
        Map.of(
            "itemId", read.path("itemId").asText(),
            "meetingId", read.path("meetingId").asText(),
            "bodyCode", read.path("bodyCode").asText()));
  }
}
