package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** Refuses a main position that begins before the present one could end. */
public class MainPositionTaken extends WrongState {

  private static final long serialVersionUID = 1L;

  MainPositionTaken(LocalDate starts) {
    super("main-position-taken", Map.of("starts", starts));
  }
}
