package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Minutes are approved only for a meeting whose agenda was published. */
public class MinutesCannotBeApproved extends WrongState {
  MinutesCannotBeApproved(MeetingState state) {
    super("minutes-cannot-be-approved", Map.of("state", state.name()));
  }
}
