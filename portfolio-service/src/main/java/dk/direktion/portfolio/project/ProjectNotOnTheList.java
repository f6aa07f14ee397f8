package dk.direktion.portfolio.project;

import dk.direktion.common.problem.WrongState;

/** Only what is on the list can be taken off it (409). */
class ProjectNotOnTheList extends WrongState {

  private static final long serialVersionUID = 1L;

  ProjectNotOnTheList() {
    super("project-not-on-the-list");
  }
}
