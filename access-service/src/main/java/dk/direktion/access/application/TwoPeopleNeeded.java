package dk.direktion.access.application;

import dk.direktion.common.problem.WrongState;

/** Refuses where the two approvals would not come from two people beside the applicant. */
public class TwoPeopleNeeded extends WrongState {

  private static final long serialVersionUID = 1L;

  TwoPeopleNeeded() {
    super("two-people-needed");
  }
}
