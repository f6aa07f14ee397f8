package dk.direktion.budget.proposal;

import dk.direktion.common.problem.WrongState;

/** What is on its way to a meeting is neither changed nor submitted again (409). */
public class AlreadySubmitted extends WrongState {

  private static final long serialVersionUID = 1L;

  AlreadySubmitted(String kind) {
    super(kind + "-already-submitted");
  }
}
