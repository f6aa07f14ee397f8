package dk.direktion.access.grant;

import dk.direktion.common.problem.WrongState;

/** Refuses to revoke a grant whose last day is over. */
public class GrantAlreadyEnded extends WrongState {

  private static final long serialVersionUID = 1L;

  GrantAlreadyEnded() {
    super("grant-already-ended");
  }
}
