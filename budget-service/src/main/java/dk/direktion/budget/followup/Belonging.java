package dk.direktion.budget.followup;

import dk.direktion.budget.benefit.FollowUp;
import dk.direktion.budget.benefit.FollowedBenefit;
import dk.direktion.budget.benefit.YearFigures;
import java.util.Optional;

/** In which budget follow-up a benefit belongs. */
final class Belonging {

  private static final int OF_NEXT_YEARS_BUDGET = 2;

  private Belonging() {}

  /**
   * The one it names, else the one it was booked in; a programme's benefit that names none belongs
   * in the second of the year before it first brings anything, since next year's benefits must be
   * in by August or September. One of no programme that names none belongs in none.
   *
   * @param thisYear where a benefit belongs that has no figures to go by
   */
  static Optional<FollowUp> of(FollowedBenefit benefit, int thisYear) {
    if (benefit.followUp() != null) {
      return Optional.of(benefit.followUp());
    }
    if (benefit.incorporatedIn() != null) {
      return Optional.of(benefit.incorporatedIn());
    }
    if (benefit.programme() == null || Place.of(benefit.state()) != Place.MISSING) {
      return Optional.empty();
    }
    int year =
        benefit.figures().years().stream()
            .filter(one -> one.amount() > 0)
            .map(YearFigures::year)
            .findFirst()
            .map(first -> first - 1)
            .orElse(thisYear);
    return Optional.of(new FollowUp(year, OF_NEXT_YEARS_BUDGET));
  }
}
