package dk.direktion.budget.programmeeconomy;

import dk.direktion.budget.benefit.BenefitState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's benefits by state, and what can be counted on of them. */
public record YearAheadView(
    int year,
    long target,
    @Schema(description = "What can be counted on even if it goes badly") long low,
    @Schema(description = "What will most likely come") long likely,
    @Schema(description = "What comes if all of it does") long high,
    List<StateAmountView> states) {

  /** Tell what the benefits in a state bring; nothing where there are none. */
  long in(BenefitState state) {
    return states.stream()
        .filter(each -> each.state() == state)
        .mapToLong(StateAmountView::amount)
        .sum();
  }
}
