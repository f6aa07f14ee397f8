package dk.direktion.budget.posting;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A sheet holds only so many postings. */
class TooManyPostings extends WrongState {
  TooManyPostings(int most) {
    super("too-many-postings", Map.of("most", most));
  }
}
