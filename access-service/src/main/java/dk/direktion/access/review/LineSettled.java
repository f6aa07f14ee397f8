package dk.direktion.access.review;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Refuses to decide about a grant the round has settled. */
public class LineSettled extends WrongState {

  private static final long serialVersionUID = 1L;

  LineSettled(LineState state) {
    super("review-line-settled", Map.of("state", state));
  }
}
