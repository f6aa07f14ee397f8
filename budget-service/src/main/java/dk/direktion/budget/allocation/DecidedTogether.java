package dk.direktion.budget.allocation;

import dk.direktion.common.submission.BodyDecision;
import java.util.UUID;

/** What puts several allocations on an agenda as one item, and reports what became of it whole. */
public interface DecidedTogether {

  /**
   * Takes note that an allocation decided with changes is booked now.
   *
   * @return whether it was a point of this one's item
   */
  boolean carriedOutByHand(UUID allocationId, BodyDecision decision);
}
