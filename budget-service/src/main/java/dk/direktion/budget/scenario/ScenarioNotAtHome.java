package dk.direktion.budget.scenario;

import dk.direktion.common.problem.WrongState;

/**
 * A scenario on its way to a meeting, or decided there, is neither changed nor sent again (409).
 */
class ScenarioNotAtHome extends WrongState {

  private static final long serialVersionUID = 1L;

  ScenarioNotAtHome() {
    super("scenario-not-at-home");
  }
}
