package dk.direktion.common.problem;

import java.util.List;
import java.util.Map;

/** Refuses input that is wrong in one or more fields (400). */
public class InvalidInput extends ApiProblem {

  private final transient List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    this(errors, null);
  }

  public InvalidInput(List<FieldError> errors, Throwable cause) {
    super(400, "invalid-input", Map.of(), cause);
    this.errors = List.copyOf(errors);
  }

  /** Refuses one field; the message key is looked up in the problem bundles. */
  public static InvalidInput of(String field, String messageKey) {
    return new InvalidInput(List.of(new FieldError(field, messageKey)));
  }

  @Override
  public List<FieldError> errors() {
    return errors;
  }
}
