package dk.direktion.access.provisioning;

import java.util.Map;

/** What a list is narrowed by: a condition in the query language, and its values by name. */
public record Condition(String text, Map<String, Object> values) {

  /** Narrows nothing. */
  public static Condition none() {
    return new Condition("1 = 1", Map.of());
  }
}
