package dk.direktion.portfolio.project;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.WrongState;
import java.util.List;
import java.util.Map;

/** Nobody holds the same role on a project twice at a time. */
public class RoleAlreadyHeld extends WrongState {

  RoleAlreadyHeld(String person) {
    super("role-already-held", Map.of("person", person));
  }

  @Override
  public List<FieldError> errors() {
    return List.of(new FieldError("person", "role-already-held.field"));
  }
}
