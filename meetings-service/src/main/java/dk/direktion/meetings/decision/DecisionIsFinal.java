package dk.direktion.meetings.decision;

import dk.direktion.common.problem.WrongState;

/** A decision of approved minutes cannot change. */
public class DecisionIsFinal extends WrongState {
  DecisionIsFinal() {
    super("decision-is-final");
  }
}
