package dk.direktion.portfolio.lesson;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Lessons are written when the work has ended (409). */
class ProjectNotClosed extends WrongState {

  private static final long serialVersionUID = 1L;

  ProjectNotClosed() {
    super("project-not-closed", Map.of());
  }
}
