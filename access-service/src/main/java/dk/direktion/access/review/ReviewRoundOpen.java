package dk.direktion.access.review;

import dk.direktion.common.problem.WrongState;

/** Refuses a second round while one is open. */
public class ReviewRoundOpen extends WrongState {

  private static final long serialVersionUID = 1L;

  ReviewRoundOpen() {
    super("review-round-open");
  }
}
