package dk.direktion.portfolio.status;

import dk.direktion.common.problem.WrongState;

/** A note is written until it is handed in, and again when it was returned (409). */
class StatusNotEditable extends WrongState {

  private static final long serialVersionUID = 1L;

  StatusNotEditable() {
    super("status-not-editable");
  }
}
