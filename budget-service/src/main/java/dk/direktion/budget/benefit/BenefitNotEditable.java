package dk.direktion.budget.benefit;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A benefit that is decided, failed or on its way to a meeting is changed by moves only (409). */
class BenefitNotEditable extends WrongState {

  private static final long serialVersionUID = 1L;

  BenefitNotEditable(BenefitState state) {
    super("benefit-not-editable", Map.of("state", state));
  }
}
