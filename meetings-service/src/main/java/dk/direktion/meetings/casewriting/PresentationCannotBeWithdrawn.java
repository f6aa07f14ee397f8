package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A case that is on an agenda or decided cannot be withdrawn. */
public class PresentationCannotBeWithdrawn extends WrongState {
  PresentationCannotBeWithdrawn(PresentationState state) {
    super("presentation-cannot-be-withdrawn", Map.of("state", state));
  }
}
