package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only a case that is with its authors can be sent for approval. */
public class PresentationCannotBeSubmitted extends WrongState {
  PresentationCannotBeSubmitted(PresentationState state) {
    super("presentation-cannot-be-submitted", Map.of("state", state));
  }
}
