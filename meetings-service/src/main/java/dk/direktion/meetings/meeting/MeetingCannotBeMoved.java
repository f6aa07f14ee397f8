package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A meeting that has been held or cancelled stays where it was. */
public class MeetingCannotBeMoved extends WrongState {
  MeetingCannotBeMoved(MeetingState state) {
    super("meeting-cannot-be-moved", Map.of("state", state.name()));
  }
}
