package dk.direktion.budget.benefit;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Taking benefits over that have a history from before they came into the register. */
@ApplicationScoped
public class TakingOverBenefits {

  private final BudgetRights rights;
  private final Caller caller;
  private final Benefits benefits;
  private final BenefitChecks checks;
  private final TellingOfBenefits telling;
  private final Clock clock;

  TakingOverBenefits(
      BudgetRights rights,
      Caller caller,
      Benefits benefits,
      BenefitChecks checks,
      TellingOfBenefits telling,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.benefits = benefits;
    this.checks = checks;
    this.telling = telling;
    this.clock = clock;
  }

  /**
   * Take over a benefit with the moves it has made, oldest first; the first is when it was
   * expected, with the amounts of the business case.
   *
   * @param owner who owns it, also where the directory does not know them yet
   */
  @Transactional
  public UUID takeOver(WriteBenefit written, Owner owner, List<PastMove> past) {
    rights.requireAllocating();
    checks.requireYearsOnce(written.years());
    Benefit benefit =
        Benefit.expect(
            UuidV7.next(clock),
            new Benefit.Author(caller.username(), caller.displayName()),
            new BenefitContent(written, owner.username(), owner.name()),
            cause(past.get(0)));
    past.stream().skip(1).forEach(move -> make(benefit, move));
    benefits.persist(benefit);
    benefits.flush();
    telling.tell(benefit);
    return benefit.id();
  }

  /** Whose benefit it is. */
  public record Owner(String username, String name) {}

  private void make(Benefit benefit, PastMove move) {
    YearlyFigures figures =
        move.years() == null
            ? null
            : new YearlyFigures(move.years(), benefit.duration() == BenefitDuration.LASTING);
    benefit.move(move.state(), figures, cause(move));
  }

  private BenefitMove.Cause cause(PastMove move) {
    return new BenefitMove.Cause(
        UuidV7.next(clock),
        move.date(),
        clock.instant(),
        move.reason(),
        move.by(),
        new BenefitMove.Decision(null, null, move.decidedEarlier()),
        move.followUp());
  }
}
