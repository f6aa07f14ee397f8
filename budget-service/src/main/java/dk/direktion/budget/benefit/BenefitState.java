package dk.direktion.budget.benefit;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a benefit has come, or what became of it. */
public enum BenefitState {
  EXPECTED,
  SPECIFIED,
  DECIDED,
  INCORPORATED,
  REALISED,
  DELAYED,
  LAPSED,
  NOT_FOUND;

  private static final Set<BenefitState> FAILURES = EnumSet.of(DELAYED, LAPSED, NOT_FOUND);

  private static final Map<BenefitState, BenefitState> NEXT =
      Map.of(
          EXPECTED, SPECIFIED,
          SPECIFIED, DECIDED,
          DECIDED, INCORPORATED,
          INCORPORATED, REALISED,
          NOT_FOUND, SPECIFIED);

  /**
   * Tells whether a benefit may go from this state to another.
   *
   * @param before the state a delayed benefit was in before the delay; null for any other
   */
  boolean leadsTo(BenefitState wanted, BenefitState before) {
    if (this == LAPSED || this == REALISED) {
      return false;
    }
    if (this == DELAYED) {
      return wanted == before || wanted == LAPSED || wanted == NOT_FOUND;
    }
    return wanted == NEXT.get(this) || (wanted != this && FAILURES.contains(wanted));
  }

  /** Tells whether it is one of those that say why a benefit does not come as it was promised. */
  public boolean isFailure() {
    return FAILURES.contains(this);
  }

  /** Tells whether a benefit in this state has come at least as far as the other. */
  public boolean hasReached(BenefitState other) {
    return !isFailure() && ordinal() >= other.ordinal();
  }

  boolean isDraft() {
    return this == EXPECTED || this == SPECIFIED;
  }
}
