package dk.direktion.access.directory;

import java.time.LocalDate;
import java.util.UUID;

/** Says, within the same transaction, that a position was given its last day. */
public record PositionEnded(UUID positionId, String person, LocalDate lastDay) {}
