package dk.direktion.meetings.screening;

import dk.direktion.common.problem.WrongState;

/** An open item is closed before it is kept for named people. */
public class OnlyClosedItemsAreScreened extends WrongState {

  private static final long serialVersionUID = 1L;

  OnlyClosedItemsAreScreened() {
    super("only-closed-items-are-screened");
  }
}
