package dk.direktion.meetings.document;

import dk.direktion.common.problem.WrongState;
import dk.direktion.meetings.meeting.MeetingState;
import java.util.Map;

/** Refuses minutes of a meeting that takes no decisions yet, or never will. */
public class MinutesNotBegun extends WrongState {
  MinutesNotBegun(MeetingState state) {
    super("minutes-not-begun", Map.of("state", state));
  }
}
