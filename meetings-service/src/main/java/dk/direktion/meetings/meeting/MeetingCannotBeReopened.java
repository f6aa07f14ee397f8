package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only a meeting that is held, and whose minutes are not approved, is reopened. */
public class MeetingCannotBeReopened extends WrongState {
  MeetingCannotBeReopened(MeetingState state) {
    super("meeting-cannot-be-reopened", Map.of("state", state.name()));
  }
}
