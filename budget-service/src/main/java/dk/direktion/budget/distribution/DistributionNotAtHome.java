package dk.direktion.budget.distribution;

import dk.direktion.common.problem.WrongState;

/** It is on its way to a meeting, or settled, and can neither be sent nor withdrawn (409). */
public class DistributionNotAtHome extends WrongState {

  private static final long serialVersionUID = 1L;

  public DistributionNotAtHome() {
    super("distribution-not-at-home");
  }
}
