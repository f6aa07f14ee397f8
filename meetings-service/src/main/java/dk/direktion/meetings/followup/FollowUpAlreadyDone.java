package dk.direktion.meetings.followup;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** A follow-up is done once. */
public class FollowUpAlreadyDone extends WrongState {
  FollowUpAlreadyDone(LocalDate done) {
    super("follow-up-already-done", Map.of("done", done));
  }
}
