package dk.direktion.budget.proposal;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** What is approved, rejected or withdrawn is no longer a proposal (409). */
public class AlreadySettled extends WrongState {

  private static final long serialVersionUID = 1L;

  AlreadySettled(String kind, ProposalState state) {
    super(kind + "-already-settled", Map.of("state", state));
  }
}
