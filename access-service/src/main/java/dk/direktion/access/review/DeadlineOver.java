package dk.direktion.access.review;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** Refuses to decide when the round's last day is over. */
public class DeadlineOver extends WrongState {

  private static final long serialVersionUID = 1L;

  DeadlineOver(LocalDate deadline) {
    super("review-deadline-over", Map.of("deadline", deadline));
  }
}
