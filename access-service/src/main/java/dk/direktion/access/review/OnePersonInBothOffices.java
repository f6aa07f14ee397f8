package dk.direktion.access.review;

import dk.direktion.common.problem.WrongState;

/** Refuses where both decisions would come from one person, until one office has a deputy. */
public class OnePersonInBothOffices extends WrongState {

  private static final long serialVersionUID = 1L;

  OnePersonInBothOffices() {
    super("two-people-needed");
  }
}
