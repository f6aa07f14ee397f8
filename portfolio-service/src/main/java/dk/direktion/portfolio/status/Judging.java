package dk.direktion.portfolio.status;

import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.plan.Milestones;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Applies the rules to a project as it stands today. */
@ApplicationScoped
class Judging {

  private final Milestones milestones;
  private final Today today;

  Judging(Milestones milestones, Today today) {
    this.milestones = milestones;
    this.today = today;
  }

  Judgements of(UUID projectId, Written written) {
    return new Judgements(
        LightRules.time(milestones.greatestDelayInDays(projectId, today.date())),
        LightRules.economy(written.baselineCost(), written.expectedCost()),
        LightRules.resources(written.staffedPercent()),
        LightRules.benefits(written.benefitsPercent()));
  }
}
