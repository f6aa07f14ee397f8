package dk.direktion.meetings.minutes;

import java.util.Map;
import java.util.UUID;

/** How the parts of an item read in approved minutes, their corrections included. */
public record MinutesWording(UUID itemId, Map<CorrectedPart, String> parts) {}
