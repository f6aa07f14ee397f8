package dk.direktion.meetings.decision;

/**
 * Who shall do something.
 *
 * @param key a username, or the name of somebody from outside or of a unit
 * @param name what people read
 */
public record Responsible(String key, String name) {}
