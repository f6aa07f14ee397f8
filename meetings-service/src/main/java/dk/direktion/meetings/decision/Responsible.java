package dk.direktion.meetings.decision;

/**
 * Who shall do something.
 *
 * @param key a username, or the name of somebody from outside or of a unit
 * @param name what people read
 */
public record Responsible(String key, String name) {

  /** Returns the name to be kept; null as long as the key is all that is known of them. */
  public String knownName() {
    return name.equals(key) ? null : name;
  }
}
