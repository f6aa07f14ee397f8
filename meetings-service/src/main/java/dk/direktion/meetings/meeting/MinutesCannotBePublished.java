package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only approved minutes are published, and once. */
public class MinutesCannotBePublished extends WrongState {
  MinutesCannotBePublished(MeetingState state) {
    super("minutes-cannot-be-published", Map.of("state", state.name()));
  }
}
