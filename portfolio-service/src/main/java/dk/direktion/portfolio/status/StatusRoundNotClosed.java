package dk.direktion.portfolio.status;

import dk.direktion.common.problem.WrongState;

/** A round is put before a body when nobody answers any more (409). */
class StatusRoundNotClosed extends WrongState {

  private static final long serialVersionUID = 1L;

  StatusRoundNotClosed() {
    super("status-round-not-closed");
  }
}
