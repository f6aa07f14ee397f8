package dk.direktion.portfolio.project;

import dk.direktion.common.problem.WrongState;

/** A gate that needs a decision is passed by the decision and not before. */
public class GateNeedsDecision extends WrongState {
  public GateNeedsDecision() {
    super("gate-needs-decision");
  }
}
