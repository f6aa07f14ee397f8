package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Refuses a second holder of an office only one can hold. */
public class OfficeTaken extends WrongState {

  private static final long serialVersionUID = 1L;

  OfficeTaken(String holder) {
    super("office-taken", Map.of("holder", holder));
  }
}
