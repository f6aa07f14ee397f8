package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Refuses to take somebody on under a username that is in use. */
public class PersonExists extends WrongState {

  private static final long serialVersionUID = 1L;

  PersonExists(String username) {
    super("person-exists", Map.of("username", username));
  }
}
