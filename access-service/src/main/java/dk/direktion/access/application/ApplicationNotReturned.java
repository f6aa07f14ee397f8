package dk.direktion.access.application;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Refuses to reword an application that nobody has sent back. */
public class ApplicationNotReturned extends WrongState {

  private static final long serialVersionUID = 1L;

  ApplicationNotReturned(ApplicationState state) {
    super("application-not-returned", Map.of("state", state));
  }
}
