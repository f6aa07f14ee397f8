package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;

/** Refuses to let whoever proposed an appointment, or whom it is about, confirm it. */
public class SecondPersonNeeded extends WrongState {

  private static final long serialVersionUID = 1L;

  SecondPersonNeeded() {
    super("second-person-needed");
  }
}
