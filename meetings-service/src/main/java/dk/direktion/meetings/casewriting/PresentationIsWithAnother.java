package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A case is changed and passed on only by whom it is with. */
public class PresentationIsWithAnother extends WrongState {
  PresentationIsWithAnother(PresentationState state) {
    super("presentation-is-with-another", Map.of("state", state));
  }
}
