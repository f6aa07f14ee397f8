package dk.direktion.budget.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What became of benefits in a stretch of time, for the reports that tell of it. */
@ApplicationScoped
public class MovesOfBenefits {

  private final Benefits benefits;

  MovesOfBenefits(Benefits benefits) {
    this.benefits = benefits;
  }

  /**
   * List the moves that say more than that a benefit is written, oldest first, in the caller's
   * transaction; a closed draft counts for nobody.
   *
   * @param year the year whose amounts are asked about
   */
  public List<MovedBenefit> between(LocalDate from, LocalDate to, int year) {
    return benefits.list("closed = false order by name, id").stream()
        .flatMap(
            one ->
                one.moveViews().stream()
                    .filter(move -> !move.state().isDraft())
                    .filter(move -> !move.date().isBefore(from) && !move.date().isAfter(to))
                    .map(
                        move ->
                            new MovedBenefit(
                                one.name(),
                                one.programmeCode(),
                                move,
                                new YearlyFigures(
                                        move.years(), one.duration() == BenefitDuration.LASTING)
                                    .amount(year))))
        .sorted(Comparator.comparing(moved -> moved.move().date()))
        .toList();
  }
}
