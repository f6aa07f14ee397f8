package dk.direktion.meetings.minutes;

import java.util.UUID;

/**
 * How one part of approved minutes reads instead.
 *
 * @param itemId null for what is said of the meeting as a whole
 * @param before empty where nothing was said
 * @param after empty where nothing is said any more
 */
public record PartCorrection(
    UUID itemId, CorrectedPart part, String before, String after, String reason) {}
