package dk.direktion.common.caller;

import dk.direktion.common.problem.ApiProblem;

/** Refuses a caller who may not do this (403). */
public class AccessDenied extends ApiProblem {
  public AccessDenied() {
    super(403, "access-denied");
  }
}
