package dk.direktion.budget.distribution;

import dk.direktion.common.problem.WrongState;

/** Only what is approved goes to the finance system (409). */
public class DistributionNotApproved extends WrongState {

  private static final long serialVersionUID = 1L;

  public DistributionNotApproved() {
    super("distribution-not-approved");
  }
}
