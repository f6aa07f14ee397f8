package dk.direktion.budget.proposal;

import dk.direktion.common.problem.WrongState;

/** Only what a body approved with changes waits for the amount it decided (409). */
public class NotDecidedWithChanges extends WrongState {

  private static final long serialVersionUID = 1L;

  NotDecidedWithChanges() {
    super("not-decided-with-changes");
  }
}
