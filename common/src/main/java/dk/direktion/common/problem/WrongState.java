package dk.direktion.common.problem;

import java.util.Map;

/** Refuses a transition the present state does not allow (409); subclassed for each rule. */
public abstract class WrongState extends ApiProblem {
  protected WrongState(String type) {
    super(409, type);
  }

  protected WrongState(String type, Map<String, Object> details) {
    super(409, type, details);
  }
}
