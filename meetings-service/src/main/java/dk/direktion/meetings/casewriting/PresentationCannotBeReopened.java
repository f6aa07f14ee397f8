package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only a withdrawn case can be taken up again. */
public class PresentationCannotBeReopened extends WrongState {
  PresentationCannotBeReopened(PresentationState state) {
    super("presentation-cannot-be-reopened", Map.of("state", state));
  }
}
