package dk.direktion.access.review;

import dk.direktion.common.problem.WrongState;

/** Refuses a second decision by one person, or in one role, about the same grant. */
public class AlreadyReviewed extends WrongState {

  private static final long serialVersionUID = 1L;

  AlreadyReviewed() {
    super("already-reviewed");
  }
}
