package dk.direktion.meetings.agenda;

import dk.direktion.common.problem.WrongState;

/** Items of a body that always meets behind closed doors cannot be opened. */
public class BodyIsAlwaysClosed extends WrongState {
  BodyIsAlwaysClosed() {
    super("body-is-always-closed");
  }
}
