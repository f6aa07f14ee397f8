package dk.direktion.common.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event read from the feed of another service.
 *
 * @param source name of the service it came from, such as {@code access}
 * @param type what happened, such as {@code grant.revoked}
 * @param subject id of the thing it happened to
 * @param position its place in the feed of its source
 */
public record ReceivedEvent(
    UUID id,
    String source,
    String type,
    String subject,
    long position,
    Instant time,
    JsonNode data) {}
