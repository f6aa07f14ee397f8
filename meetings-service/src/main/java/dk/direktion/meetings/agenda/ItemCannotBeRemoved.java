package dk.direktion.meetings.agenda;

import dk.direktion.common.problem.WrongState;
import dk.direktion.meetings.meeting.MeetingState;
import java.util.Map;

/** An item is taken off only before the agenda is published. */
public class ItemCannotBeRemoved extends WrongState {
  ItemCannotBeRemoved(MeetingState state) {
    super("item-cannot-be-removed", Map.of("state", state.name()));
  }
}
