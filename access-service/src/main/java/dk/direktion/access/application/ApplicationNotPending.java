package dk.direktion.access.application;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Refuses to decide or withdraw an application that is no longer open to it. */
public class ApplicationNotPending extends WrongState {

  private static final long serialVersionUID = 1L;

  ApplicationNotPending(ApplicationState state) {
    super("application-not-pending", Map.of("state", state));
  }
}
