package dk.direktion.portfolio.project;

import dk.direktion.common.problem.WrongState;

/** A closed project has passed its last gate. */
public class NoGateLeft extends WrongState {
  public NoGateLeft() {
    super("no-gate-left");
  }
}
