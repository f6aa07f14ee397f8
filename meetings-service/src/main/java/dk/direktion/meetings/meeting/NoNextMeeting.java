package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import dk.direktion.meetings.body.Body;
import java.util.Map;

/** A case is put off or sent on only to a meeting that is planned. */
public class NoNextMeeting extends WrongState {
  public NoNextMeeting(Body body) {
    super("no-next-meeting", Map.of("body", body.name()));
  }
}
