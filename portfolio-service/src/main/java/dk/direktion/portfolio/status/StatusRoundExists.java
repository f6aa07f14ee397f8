package dk.direktion.portfolio.status;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** The same projects are asked once for a month (409). */
class StatusRoundExists extends WrongState {

  private static final long serialVersionUID = 1L;

  StatusRoundExists(String round) {
    super("status-round-exists", Map.of("round", round));
  }
}
