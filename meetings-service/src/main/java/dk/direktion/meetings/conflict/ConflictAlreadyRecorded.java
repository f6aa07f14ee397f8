package dk.direktion.meetings.conflict;

import dk.direktion.common.problem.WrongState;

/** A person's conflict of interest in an item is recorded once as long as it stands. */
public class ConflictAlreadyRecorded extends WrongState {
  ConflictAlreadyRecorded() {
    super("conflict-already-recorded");
  }
}
