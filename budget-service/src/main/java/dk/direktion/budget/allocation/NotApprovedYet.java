package dk.direktion.budget.allocation;

import dk.direktion.common.problem.WrongState;

/** Only what is approved is adjusted or released by a new decision (409). */
class NotApprovedYet extends WrongState {

  private static final long serialVersionUID = 1L;

  NotApprovedYet() {
    super("allocation-not-approved");
  }
}
