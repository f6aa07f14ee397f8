package dk.direktion.budget.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What programmes' economies count: their benefits with all they have been through. */
@ApplicationScoped
public class BenefitsOfProgrammes {

  private final Benefits benefits;

  BenefitsOfProgrammes(Benefits benefits) {
    this.benefits = benefits;
  }

  /** List a programme's benefits, closed drafts not among them, in the caller's transaction. */
  public List<CountedBenefit> of(String programme) {
    return benefits.counting(programme).stream()
        .map(
            one ->
                new CountedBenefit(
                    one.id(),
                    one.name(),
                    one.subProgramme(),
                    one.duration() == BenefitDuration.LASTING,
                    one.certainty(),
                    one.moveViews()))
        .toList();
  }
}
