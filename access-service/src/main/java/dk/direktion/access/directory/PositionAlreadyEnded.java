package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** Refuses to end a position later than it already ends. */
public class PositionAlreadyEnded extends WrongState {

  private static final long serialVersionUID = 1L;

  PositionAlreadyEnded(LocalDate ends) {
    super("position-already-ended", Map.of("ends", ends));
  }
}
