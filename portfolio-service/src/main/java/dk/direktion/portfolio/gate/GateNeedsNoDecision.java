package dk.direktion.portfolio.gate;

import dk.direktion.common.problem.WrongState;

/** No body is asked about a gate the manager passes alone. */
class GateNeedsNoDecision extends WrongState {
  GateNeedsNoDecision() {
    super("gate-needs-no-decision");
  }
}
