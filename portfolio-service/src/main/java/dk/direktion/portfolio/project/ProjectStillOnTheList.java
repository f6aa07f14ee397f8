package dk.direktion.portfolio.project;

import dk.direktion.common.problem.WrongState;

/** Only what is on the list can be taken off it (409). */
class ProjectStillOnTheList extends WrongState {

  private static final long serialVersionUID = 1L;

  ProjectStillOnTheList() {
    super("project-still-on-the-list");
  }
}
