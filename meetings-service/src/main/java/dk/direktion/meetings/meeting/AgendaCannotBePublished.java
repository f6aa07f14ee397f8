package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only an open agenda is published. */
public class AgendaCannotBePublished extends WrongState {
  AgendaCannotBePublished(MeetingState state) {
    super("agenda-cannot-be-published", Map.of("state", state.name()));
  }
}
