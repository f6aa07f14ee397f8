package dk.direktion.portfolio.plan;

import dk.direktion.common.problem.WrongState;
import java.util.List;
import java.util.Map;

/** Two things cannot wait for each other, however long the way round (409). */
class DependencyCycle extends WrongState {

  private static final long serialVersionUID = 1L;

  DependencyCycle(List<String> names) {
    super("dependency-cycle", Map.of("cycle", String.join(" → ", names)));
  }
}
