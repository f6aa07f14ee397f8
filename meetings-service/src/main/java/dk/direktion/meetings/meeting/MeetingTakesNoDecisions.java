package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Decisions are recorded only once the agenda is published. */
public class MeetingTakesNoDecisions extends WrongState {
  MeetingTakesNoDecisions(MeetingState state) {
    super("meeting-takes-no-decisions", Map.of("state", state.name()));
  }
}
