package dk.direktion.portfolio.status;

import dk.direktion.common.problem.WrongState;

/** A round is on its way to one body at a time (409). */
class StatusRoundSubmitted extends WrongState {

  private static final long serialVersionUID = 1L;

  StatusRoundSubmitted() {
    super("status-round-submitted");
  }
}
