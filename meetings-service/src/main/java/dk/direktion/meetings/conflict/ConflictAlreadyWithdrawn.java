package dk.direktion.meetings.conflict;

import dk.direktion.common.problem.WrongState;

/** A conflict of interest is withdrawn once. */
public class ConflictAlreadyWithdrawn extends WrongState {
  ConflictAlreadyWithdrawn() {
    super("conflict-already-withdrawn");
  }
}
