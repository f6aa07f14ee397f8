package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A meeting that has been held, or is cancelled already, cannot be cancelled. */
public class MeetingCannotBeCancelled extends WrongState {
  MeetingCannotBeCancelled(MeetingState state) {
    super("meeting-cannot-be-cancelled", Map.of("state", state.name()));
  }
}
