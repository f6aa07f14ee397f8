package dk.direktion.access.application;

import dk.direktion.common.problem.ApiProblem;

/** Refuses a decision on the application one has made oneself (403). */
public class OwnApplication extends ApiProblem {

  private static final long serialVersionUID = 1L;

  OwnApplication() {
    super(403, "own-application");
  }
}
