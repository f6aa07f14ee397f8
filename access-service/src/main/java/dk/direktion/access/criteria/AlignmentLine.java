package dk.direktion.access.criteria;

import dk.direktion.access.right.ReadingRight;
import java.util.List;

/**
 * One access that fails the criteria, and what becomes of it.
 *
 * @param grant the access, as a right that rests on a grant
 */
public record AlignmentLine(ReadingRight grant, List<Criterion> failed, Outcome outcome) {

  /** What happens to an access out of line; nobody decides about their own. */
  public enum Outcome {
    ENDS,
    LEFT_FOR_ANOTHER
  }
}
