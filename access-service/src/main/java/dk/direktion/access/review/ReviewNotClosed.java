package dk.direktion.access.review;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** Refuses to report on a round that is still open. */
public class ReviewNotClosed extends WrongState {

  private static final long serialVersionUID = 1L;

  ReviewNotClosed(LocalDate deadline) {
    super("review-not-closed", Map.of("deadline", deadline));
  }
}
