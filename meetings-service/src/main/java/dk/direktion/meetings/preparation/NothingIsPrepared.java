package dk.direktion.meetings.preparation;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only what has an approved note is compiled. */
public class NothingIsPrepared extends WrongState {
  NothingIsPrepared() {
    super("nothing-is-prepared", Map.of());
  }
}
