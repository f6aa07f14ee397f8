package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** A meeting is not moved so near that its papers are late already, unless it is meant so. */
public class DeadlineHasPassed extends WrongState {
  DeadlineHasPassed(String deadline, LocalDate day) {
    super("deadline-has-passed", Map.of("deadline", deadline, "day", day));
  }
}
