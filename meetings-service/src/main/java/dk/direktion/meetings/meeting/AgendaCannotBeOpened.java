package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** An agenda is opened once, for a planned meeting. */
public class AgendaCannotBeOpened extends WrongState {
  AgendaCannotBeOpened(MeetingState state) {
    super("agenda-cannot-be-opened", Map.of("state", state.name()));
  }
}
