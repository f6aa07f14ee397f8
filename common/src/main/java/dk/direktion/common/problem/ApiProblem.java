package dk.direktion.common.problem;

import java.util.List;
import java.util.Map;

/**
 * Refuses a request for a reason the caller can act on; one named subclass for each broken rule.
 *
 * <p>The title stands in {@code problems_da.properties} and {@code problems_en.properties} under
 * the type, the sentence of detail under {@code <type>.detail}.
 */
public abstract class ApiProblem extends RuntimeException {

  private final int status;
  private final String type;
  private final transient Map<String, Object> details;

  /** Refuses with an HTTP status and a type in kebab-case. */
  protected ApiProblem(int status, String type) {
    this(status, type, Map.of());
  }

  /** Refuses with details that fill the {@code {placeholders}} of the texts. */
  protected ApiProblem(int status, String type, Map<String, Object> details) {
    super(type);
    this.status = status;
    this.type = type;
    this.details = Map.copyOf(details);
  }

  /** Refuses because of something that went wrong below. */
  protected ApiProblem(int status, String type, Map<String, Object> details, Throwable cause) {
    this(status, type, details);
    initCause(cause);
  }

  public int status() {
    return status;
  }

  public String type() {
    return type;
  }

  public Map<String, Object> details() {
    return details;
  }

  /** Returns what is wrong with each field; empty where the problem is not about fields. */
  public List<FieldError> errors() {
    return List.of();
  }
}
