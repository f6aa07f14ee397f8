package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A meeting takes no more cases once it is held or cancelled. */
public class MeetingClosedForCases extends WrongState {
  public MeetingClosedForCases(MeetingState state) {
    super("meeting-closed-for-cases", Map.of("state", state.name()));
  }
}
