package dk.direktion.budget.allocation;

import dk.direktion.common.problem.WrongState;

/** One change of an allocation is decided before the next is proposed (409). */
class AlreadyAdjusting extends WrongState {

  private static final long serialVersionUID = 1L;

  AlreadyAdjusting() {
    super("allocation-already-adjusting");
  }
}
