package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** Approved minutes cannot change. */
public class MinutesAlreadyApproved extends WrongState {
  MinutesAlreadyApproved(LocalDate approved) {
    super("minutes-already-approved", Map.of("approved", approved));
  }
}
