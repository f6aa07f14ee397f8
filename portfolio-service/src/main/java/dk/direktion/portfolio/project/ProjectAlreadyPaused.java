package dk.direktion.portfolio.project;

import dk.direktion.common.problem.WrongState;

/** A project rests once at a time. */
class ProjectAlreadyPaused extends WrongState {
  ProjectAlreadyPaused() {
    super("project-already-paused");
  }
}
