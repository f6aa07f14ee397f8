package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Refuses a second unit or area with the same code. */
public class UnitExists extends WrongState {

  private static final long serialVersionUID = 1L;

  UnitExists(String code) {
    super("unit-exists", Map.of("code", code));
  }
}
