package dk.direktion.meetings.outstanding;

/**
 * What a list of outstanding things is narrowed to; null values do not narrow.
 *
 * @param responsible a username, or the name of somebody from outside
 * @param late only what should have been brought to its end by now
 */
public record OutstandingFilter(
    String body, String responsible, OutstandingKind kind, boolean late) {}
