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
 * Writes down every reading of what is closed, as meetings-service tells of it: of an item, or of a
 * case on its way to one.
 */
@ApplicationScoped
class ClosedReadings implements EventHandler {

  /** What a reading of a closed item is called. */
  static final String READ = "closed-item.read";

  private static final Set<String> TOLD =
      Set.of("itemId", "meetingId", "bodyCode", "presentationId", "way", "through");

  private final AuditLog audit;

  ClosedReadings(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public String source() {
    return "meetings";
  }

  @Override
  public Set<String> types() {
    return Set.of(READ, "closed-case.read");
  }

  @Override
  public void handle(ReceivedEvent event) {
    JsonNode read = event.data();
    String person = read.path("person").asText();
    Instant at = read.hasNonNull("at") ? Instant.parse(read.get("at").asText()) : event.time();
    Map<String, String> details = new TreeMap<>();
    for (String name : TOLD) {
      if (read.hasNonNull(name)) {
        details.put(name, read.get(name).asText());
      }
    }
    audit.record(person, at, event.type(), person, details);
  }
}
