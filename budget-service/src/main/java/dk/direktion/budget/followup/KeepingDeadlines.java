package dk.direktion.budget.followup;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Everyone with the budget sees its three follow-ups; a controller sets their deadlines. */
@ApplicationScoped
public class KeepingDeadlines {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final long NOT_SET = 0;

  private final BudgetRights rights;
  private final Caller caller;
  private final FollowUpYears years;
  private final FollowingUp followingUp;
  private final Clock clock;

  KeepingDeadlines(
      BudgetRights rights,
      Caller caller,
      FollowUpYears years,
      FollowingUp followingUp,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.years = years;
    this.followingUp = followingUp;
    this.clock = clock;
  }

  /**
   * Read a year's follow-ups; without a year, those of the newest year that is set, else this.
   *
   * @throws InvalidInput for a year out of range
   */
  @Transactional
  public FollowUpYearView year(Integer year) {
    rights.requireReading();
    if (year != null) {
      requireInRange(year);
      return view(year);
    }
    return view(
        years
            .find("order by year desc")
            .firstResultOptional()
            .map(FollowUpYear::year)
            .orElse(today().getYear()));
  }

  /**
   * Read one follow-up.
   *
   * @throws NotFound for another number than 1, 2 or 3
   */
  @Transactional
  public FollowUpView one(int year, int number) {
    rights.requireReading();
    requireInRange(year);
    return view(year).followUps().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("follow-up"));
  }

  /**
   * Set a year's deadlines.
   *
   * @throws InvalidInput naming a deadline outside the year, before the one it follows, or too late
   *     for next year's budget
   */
  @Transactional
  public FollowUpYearView set(int year, String ifMatch, Deadlines deadlines) {
    rights.requireAllocating();
    requireInRange(year);
    Optional<FollowUpYear> known = years.findByIdOptional(year);
    EntityTags.require(ifMatch, known.map(FollowUpYear::version).orElse(NOT_SET));
    FollowUpYear kept = known.orElseGet(() -> new FollowUpYear(year));
    kept.set(deadlines, caller.displayName(), clock.instant());
    years.persist(kept);
    years.flush();
    return view(year);
  }

  private FollowUpYearView view(int year) {
    LocalDate today = today();
    Optional<FollowUpYear> kept = years.findByIdOptional(year);
    Deadlines deadlines =
        kept.map(FollowUpYear::deadlines).orElseGet(() -> Deadlines.proposedFor(year));
    TreeSet<Integer> known = followingUp.years(today);
    years.listAll().forEach(each -> known.add(each.year()));
    known.add(year);
    known.add(today.getYear());
    return new FollowUpYearView(
        year,
        List.copyOf(known),
        deadlines,
        kept.map(FollowUpYear::setBy).orElse(null),
        followingUp.ofYear(year, deadlines, today),
        rights.mayAllocate() ? List.of("set") : List.of(),
        kept.map(FollowUpYear::version).orElse(NOT_SET));
  }

  private static void requireInRange(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw InvalidInput.of("year", "year-out-of-range");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }
}
