package dk.direktion.access.review;

import dk.direktion.common.problem.ApiProblem;

/** Refuses a decision on the access one has oneself (403). */
public class OwnAccess extends ApiProblem {

  private static final long serialVersionUID = 1L;

  OwnAccess() {
    super(403, "own-access");
  }
}
