package dk.direktion.access.review;

import dk.direktion.common.problem.WrongState;

/** Refuses to decide about a grant that has ended during the round. */
public class ReviewedGrantOver extends WrongState {

  private static final long serialVersionUID = 1L;

  ReviewedGrantOver() {
    super("reviewed-grant-over");
  }
}
