package dk.direktion.access.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.event.ReceivedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A reading of a closed item, as meetings-service tells of it. */
record AReading(String reader, String item, Instant at) {

  ReceivedEvent told() {
    return new ReceivedEvent(
        UUID.randomUUID(),
        "meetings",
        "closed-item.read",
        item,
        7,
        at,
        new ObjectMapper()
            .valueToTree(
                Map.of(
                    "itemId",
                    item,
                    "meetingId",
                    UUID.randomUUID().toString(),
                    "bodyCode",
                    "DIR-INT",
                    "person",
                    reader,
                    "at",
                    at.toString(),
                    "way",
                    "ATTACHMENT",
                    "through",
                    "position:1")));
  }
}
