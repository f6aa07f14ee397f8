package dk.direktion.access.audit;

import dk.direktion.common.problem.ApiProblem;
import java.util.Map;

/** Refuses a sheet of the log that would be too long to open (400). */
public class TooManyEntries extends ApiProblem {

  private static final long serialVersionUID = 1L;

  TooManyEntries(int most) {
    super(400, "too-many-entries", Map.of("most", most));
  }
}
