package dk.direktion.portfolio.resource;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.WrongState;
import java.util.List;

/** A project plans an activity of one name and start once. */
class ActivityAlreadyPlanned extends WrongState {

  ActivityAlreadyPlanned() {
    super("activity-already-planned");
  }

  @Override
  public List<FieldError> errors() {
    return List.of(new FieldError("start", "activity-already-planned"));
  }
}
