package dk.direktion.portfolio.status;

import dk.direktion.common.problem.WrongState;

/** Nothing new is not said over what somebody has begun to write (409). */
class StatusBegun extends WrongState {

  private static final long serialVersionUID = 1L;

  StatusBegun() {
    super("status-begun");
  }
}
