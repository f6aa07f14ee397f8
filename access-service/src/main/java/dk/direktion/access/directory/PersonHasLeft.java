package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** Refuses to appoint somebody to a time after their last day. */
public class PersonHasLeft extends WrongState {

  private static final long serialVersionUID = 1L;

  PersonHasLeft(LocalDate lastDay) {
    super("person-has-left", Map.of("lastDay", lastDay));
  }
}
