package dk.direktion.gateway.session;

import java.sql.SQLException;

/** The gateway's database could not be asked, so nobody can be recognised. */
public class SessionStoreUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SessionStoreUnavailable(SQLException cause) {
    super("The session store does not answer", cause);
  }
}
