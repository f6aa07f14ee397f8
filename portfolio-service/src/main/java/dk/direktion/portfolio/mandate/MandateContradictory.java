package dk.direktion.portfolio.mandate;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import java.util.List;

/** Parts of a mandate cannot be right together, or name what does not exist (400, the fields). */
class MandateContradictory extends InvalidInput {

  private static final long serialVersionUID = 1L;

  MandateContradictory(List<FieldError> wrong) {
    super(wrong);
  }
}
