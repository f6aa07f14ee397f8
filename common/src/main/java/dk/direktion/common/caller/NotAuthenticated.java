package dk.direktion.common.caller;

import dk.direktion.common.problem.ApiProblem;

/** Refuses a caller we do not know (401). */
public class NotAuthenticated extends ApiProblem {
  public NotAuthenticated() {
    super(401, "not-authenticated");
  }
}
