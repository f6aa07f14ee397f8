package dk.direktion.budget.distribution;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import java.util.List;
import java.util.Map;

/** Equal parts go to the centres of the register, and on that day it has none. */
public class NoCentresRegistered extends InvalidInput {

  private final transient Map<String, Object> details;

  /** Refuse, naming the centres the directory knows. */
  NoCentresRegistered(String field, List<String> known) {
    super(
        List.of(
            new FieldError(field, known.isEmpty() ? "no-centres-known" : "no-centres-registered")));
    this.details = Map.of("units", String.join(", ", known));
  }

  @Override
  public Map<String, Object> details() {
    return details;
  }
}
