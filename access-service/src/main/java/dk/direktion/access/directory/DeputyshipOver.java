package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;

/** Refuses to end a deputyship whose last day is over. */
public class DeputyshipOver extends WrongState {

  private static final long serialVersionUID = 1L;

  DeputyshipOver() {
    super("deputyship-over");
  }
}
