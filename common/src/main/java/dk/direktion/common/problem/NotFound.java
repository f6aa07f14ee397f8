package dk.direktion.common.problem;

import java.util.Map;

/** Refuses because there is no such thing, or none the caller may know of (404). */
public class NotFound extends ApiProblem {

  /**
   * Refuses with the kind of thing that was looked for, such as {@code meeting}; never its content.
   * The kind is translated by the key {@code kind.<what>} where the bundles have one.
   */
  public NotFound(String what) {
    super(404, "not-found", Map.of("what", what));
  }
}
