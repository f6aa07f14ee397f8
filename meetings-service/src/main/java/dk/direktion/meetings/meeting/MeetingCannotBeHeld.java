package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only a meeting with a published agenda is held. */
public class MeetingCannotBeHeld extends WrongState {
  MeetingCannotBeHeld(MeetingState state) {
    super("meeting-cannot-be-held", Map.of("state", state.name()));
  }
}
