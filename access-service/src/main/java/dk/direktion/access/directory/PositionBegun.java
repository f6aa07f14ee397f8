package dk.direktion.access.directory;

import java.util.UUID;

/** Says, within the same transaction, that a position was given. */
public record PositionBegun(UUID positionId, String person) {}
