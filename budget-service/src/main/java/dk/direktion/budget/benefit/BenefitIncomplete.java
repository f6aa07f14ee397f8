package dk.direktion.budget.benefit;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import java.util.List;

/** A specified benefit says what it brings, on which grounds, whose it is and how it shows. */
class BenefitIncomplete extends InvalidInput {

  private static final long serialVersionUID = 1L;

  BenefitIncomplete(List<String> lacking) {
    super(lacking.stream().map(field -> new FieldError(field, "benefit-needs-this")).toList());
  }
}
