package dk.direktion.access.explanation;

import java.time.LocalDateTime;
import java.util.UUID;

/** A meeting that meetings-service would list to one person. */
public record SeenMeeting(
    UUID id,
    String bodyCode,
    String bodyName,
    LocalDateTime start,
    String state,
    int itemCount,
    int closedCount) {}
