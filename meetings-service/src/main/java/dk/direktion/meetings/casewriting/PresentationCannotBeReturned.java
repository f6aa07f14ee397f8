package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only a case somebody is looking at, and that is on no agenda, can be sent back. */
public class PresentationCannotBeReturned extends WrongState {
  PresentationCannotBeReturned(PresentationState state) {
    super("presentation-cannot-be-returned", Map.of("state", state));
  }
}
