package dk.direktion.budget.benefit;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** An indicator that has been measured stays with its benefit (409). */
class IndicatorIsMeasured extends WrongState {

  private static final long serialVersionUID = 1L;

  IndicatorIsMeasured(String name) {
    super("indicator-is-measured", Map.of("name", name));
  }
}
