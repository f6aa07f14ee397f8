package dk.direktion.portfolio.status;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A project is asked in one open round at a time (409). */
class AlreadyAsked extends WrongState {

  private static final long serialVersionUID = 1L;

  AlreadyAsked(String project) {
    super("already-asked", Map.of("project", project));
  }
}
