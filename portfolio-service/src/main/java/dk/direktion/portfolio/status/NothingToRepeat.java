package dk.direktion.portfolio.status;

import dk.direktion.common.problem.WrongState;

/** Nothing new can only be said after a first note (409). */
class NothingToRepeat extends WrongState {

  private static final long serialVersionUID = 1L;

  NothingToRepeat() {
    super("nothing-to-repeat");
  }
}
