package dk.direktion.budget.followup;

import dk.direktion.budget.benefit.BenefitState;
import dk.direktion.budget.benefit.FollowedBenefit;
import java.util.ArrayList;
import java.util.List;

/** What a benefit still wants before it can be booked, and be seen to come. */
public enum Lack {
  FOLLOW_UP,
  DECISION,
  INCORPORATION,
  FIGURES,
  OWNER,
  ACCOUNT,
  INDICATOR,
  MEASURING_METHOD;

  /**
   * List what a benefit lacks.
   *
   * @param hasFigures whether it brings anything in the year of the follow-up or the one after
   */
  static List<Lack> of(FollowedBenefit benefit, boolean hasFigures) {
    List<Lack> lacks = new ArrayList<>();
    BenefitState state = benefit.state();
    add(lacks, FOLLOW_UP, benefit.followUp() == null && benefit.incorporatedIn() == null);
    add(lacks, DECISION, state == BenefitState.EXPECTED || state == BenefitState.SPECIFIED);
    add(lacks, INCORPORATION, state == BenefitState.DECIDED || state == BenefitState.DELAYED);
    add(lacks, FIGURES, !hasFigures);
    add(lacks, OWNER, benefit.owner() == null);
    add(lacks, ACCOUNT, !benefit.hasAccount());
    add(lacks, INDICATOR, !benefit.hasIndicator());
    add(lacks, MEASURING_METHOD, !benefit.hasMeasuringMethod());
    return lacks;
  }

  private static void add(List<Lack> lacks, Lack lack, boolean isLacking) {
    if (isLacking) {
      lacks.add(lack);
    }
  }
}
