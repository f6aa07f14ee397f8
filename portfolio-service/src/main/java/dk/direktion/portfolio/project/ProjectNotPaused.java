package dk.direktion.portfolio.project;

import dk.direktion.common.problem.WrongState;

/** Only what rests can be taken up again. */
class ProjectNotPaused extends WrongState {
  ProjectNotPaused() {
    super("project-not-paused");
  }
}
