package dk.direktion.access.grant;

import dk.direktion.common.problem.WrongState;

/** Refuses to revoke a grant twice. */
public class GrantAlreadyRevoked extends WrongState {

  private static final long serialVersionUID = 1L;

  GrantAlreadyRevoked() {
    super("grant-already-revoked");
  }
}
