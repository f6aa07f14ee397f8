package dk.direktion.budget.scenario;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only proposals that are neither under way nor settled are sent with a scenario (409). */
class ProposalNotAtHome extends WrongState {

  private static final long serialVersionUID = 1L;

  ProposalNotAtHome(String allocation) {
    super("scenario-proposal-not-at-home", Map.of("allocation", allocation));
  }
}
