package dk.direktion.meetings.decision;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** A case that has been treated where it was sent cannot be taken back from there. */
public class MovedCaseAlreadyTreated extends WrongState {
  MovedCaseAlreadyTreated(LocalDate date) {
    super("moved-case-already-treated", Map.of("date", date));
  }
}
