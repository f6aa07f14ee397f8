package dk.direktion.meetings.preparation;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Once somebody is asked for a note, the agenda is neither read anew nor removed. */
public class PreparationHasBegun extends WrongState {
  PreparationHasBegun() {
    super("preparation-has-begun", Map.of());
  }
}
