package dk.direktion.budget.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** What the budget follow-ups look at: every benefit that is no closed draft. */
@ApplicationScoped
public class BenefitsInFollowUps {

  private final Benefits benefits;

  BenefitsInFollowUps(Benefits benefits) {
    this.benefits = benefits;
  }

  /** List them by name, in the caller's transaction; a closed draft counts for nobody. */
  public List<FollowedBenefit> all() {
    return benefits.list("closed = false order by name, id").stream()
        .map(BenefitsInFollowUps::followed)
        .toList();
  }

  private static FollowedBenefit followed(Benefit one) {
    return new FollowedBenefit(
        one.id(),
        one.name(),
        one.programmeCode(),
        one.subProgramme(),
        one.owner(),
        one.ownerName(),
        one.state(),
        one.followUp(),
        one.moveViews().stream()
            .filter(move -> move.state() == BenefitState.INCORPORATED)
            .map(MoveView::followUp)
            .filter(Objects::nonNull)
            .reduce((earlier, later) -> later)
            .orElse(null),
        one.figures(),
        !one.indicators().isEmpty(),
        !one.claims().isEmpty(),
        one.measuringMethod() != null && !one.measuringMethod().isBlank());
  }
}
