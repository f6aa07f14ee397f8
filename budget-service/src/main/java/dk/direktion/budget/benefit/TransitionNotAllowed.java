package dk.direktion.budget.benefit;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A benefit goes from state to state in the order of the method only (409). */
class TransitionNotAllowed extends WrongState {

  private static final long serialVersionUID = 1L;

  TransitionNotAllowed(BenefitState from, BenefitState to) {
    super("benefit-transition-not-allowed", Map.of("from", from, "to", to));
  }
}
