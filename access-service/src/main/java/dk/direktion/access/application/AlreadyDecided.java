package dk.direktion.access.application;

import dk.direktion.common.problem.WrongState;

/** Refuses a second decision by one person, or in one office, in the same round. */
public class AlreadyDecided extends WrongState {

  private static final long serialVersionUID = 1L;

  AlreadyDecided() {
    super("already-decided");
  }
}
