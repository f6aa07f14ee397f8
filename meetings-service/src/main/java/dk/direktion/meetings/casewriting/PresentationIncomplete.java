package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.WrongState;
import java.util.List;

/** A case is sent for approval only when nothing that must be there is missing. */
public class PresentationIncomplete extends WrongState {

  private final transient List<FieldError> missing;

  PresentationIncomplete(List<Missing> missing) {
    super("presentation-incomplete");
    this.missing =
        missing.stream().map(check -> new FieldError(check.field(), check.code())).toList();
  }

  @Override
  public List<FieldError> errors() {
    return missing;
  }
}
