package dk.direktion.budget.posting;

import dk.direktion.common.problem.WrongState;

/** A rule is ended once. */
class PostingRuleEnded extends WrongState {
  PostingRuleEnded() {
    super("posting-rule-ended");
  }
}
