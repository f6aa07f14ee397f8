package dk.direktion.meetings.preparation;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A meeting is prepared once. */
public class PreparationAlreadyMade extends WrongState {
  PreparationAlreadyMade() {
    super("preparation-already-made", Map.of());
  }
}
