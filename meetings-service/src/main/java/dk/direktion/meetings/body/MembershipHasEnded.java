package dk.direktion.meetings.body;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** A membership that has ended cannot change any more. */
public class MembershipHasEnded extends WrongState {
  MembershipHasEnded(LocalDate ended) {
    super("membership-has-ended", Map.of("ended", ended));
  }
}
