package dk.direktion.access.application;

import dk.direktion.common.problem.WrongState;

/** Refuses to give access to somebody who holds no position to have it for. */
public class ApplicantWithoutPosition extends WrongState {

  private static final long serialVersionUID = 1L;

  ApplicantWithoutPosition() {
    super("applicant-without-position");
  }
}
