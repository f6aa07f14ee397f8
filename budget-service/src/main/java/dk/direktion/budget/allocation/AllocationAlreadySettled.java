package dk.direktion.budget.allocation;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** An allocation that is approved, rejected or withdrawn is no longer a proposal (409). */
class AllocationAlreadySettled extends WrongState {

  private static final long serialVersionUID = 1L;

  AllocationAlreadySettled(AllocationState state) {
    super("allocation-already-settled", Map.of("state", state));
  }
}
