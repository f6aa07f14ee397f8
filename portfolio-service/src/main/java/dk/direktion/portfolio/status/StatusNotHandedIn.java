package dk.direktion.portfolio.status;

import dk.direktion.common.problem.WrongState;

/** Only what is handed in is signed or returned (409). */
class StatusNotHandedIn extends WrongState {

  private static final long serialVersionUID = 1L;

  StatusNotHandedIn() {
    super("status-not-handed-in");
  }
}
