package dk.direktion.portfolio.status;

import dk.direktion.common.problem.WrongState;

/** No status comes into a round that is closed (409). */
class StatusRoundClosed extends WrongState {

  private static final long serialVersionUID = 1L;

  StatusRoundClosed() {
    super("status-round-closed");
  }
}
