package dk.direktion.budget.followup;

import dk.direktion.budget.benefit.BenefitState;

/** Whether a benefit that belongs in a budget follow-up is in it. */
public enum Place {
  IN,
  MISSING,
  GONE;

  /** A benefit is in once it is incorporated; one that lapsed or was not found never comes. */
  static Place of(BenefitState state) {
    return switch (state) {
      case INCORPORATED, REALISED -> IN;
      case LAPSED, NOT_FOUND -> GONE;
      case EXPECTED, SPECIFIED, DECIDED, DELAYED -> MISSING;
    };
  }
}
