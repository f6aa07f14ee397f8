package dk.direktion.portfolio.mandate;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import java.util.List;

/** A mandate lacks what the board must know before it can decide (400, with the fields). */
class MandateIncomplete extends InvalidInput {

  private static final long serialVersionUID = 1L;

  MandateIncomplete(List<FieldError> lacking) {
    super(lacking);
  }
}
