package dk.direktion.budget.allocation;

import dk.direktion.common.problem.WrongState;

/** An allocation on its way to a meeting is neither changed nor submitted again (409). */
class AllocationAlreadySubmitted extends WrongState {

  private static final long serialVersionUID = 1L;

  AllocationAlreadySubmitted() {
    super("allocation-already-submitted");
  }
}
