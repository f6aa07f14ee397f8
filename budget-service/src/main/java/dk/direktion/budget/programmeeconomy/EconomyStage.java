package dk.direktion.budget.programmeeconomy;

import dk.direktion.budget.benefit.BenefitState;

/** How firm a figure is; each stage counts for itself. */
public enum EconomyStage {
  PLANNED(BenefitState.EXPECTED),
  DECIDED(BenefitState.DECIDED),
  BOOKED(BenefitState.INCORPORATED),
  REALISED(BenefitState.REALISED);

  private final BenefitState state;

  EconomyStage(BenefitState state) {
    this.state = state;
  }

  /** Tells whether a benefit that has come so far counts at this stage. */
  boolean counts(BenefitState reached) {
    return reached != null && reached.hasReached(state);
  }
}
