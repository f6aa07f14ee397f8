package dk.direktion.budget.benefit;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Saying what becomes of benefits, and what their indicators show; also after the project. */
@ApplicationScoped
public class MovingBenefits {

  /** What stands in the accounts is the controllers' to say. */
  static final Set<BenefitState> BOOKED =
      EnumSet.of(BenefitState.INCORPORATED, BenefitState.REALISED);

  private final BudgetRights rights;
  private final Caller caller;
  private final Benefits benefits;
  private final BenefitChecks checks;
  private final ReadingBenefits reading;
  private final TellingOfBenefits telling;
  private final Clock clock;

  MovingBenefits(
      BudgetRights rights,
      Caller caller,
      Benefits benefits,
      BenefitChecks checks,
      ReadingBenefits reading,
      TellingOfBenefits telling,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.benefits = benefits;
    this.checks = checks;
    this.reading = reading;
    this.telling = telling;
    this.clock = clock;
  }

  /** Move a benefit on, with the reason; what it brought before stays on record. */
  @Transactional
  public BenefitView move(UUID id, String ifMatch, MoveBenefit wanted) {
    rights.requireWritingBenefits();
    if (BOOKED.contains(wanted.state())) {
      rights.requireAllocating();
    }
    Benefit benefit = benefits.existing(id);
    EntityTags.require(ifMatch, benefit.version());
    YearlyFigures figures = figures(benefit, wanted);
    boolean decides =
        wanted.state() == BenefitState.DECIDED && benefit.state() == BenefitState.SPECIFIED;
    if (decides || benefit.isUnderWay()) {
      throw new TransitionNotAllowed(benefit.state(), wanted.state());
    }
    benefit.move(wanted.state(), figures, cause(benefit, wanted));
    benefits.flush();
    telling.tell(benefit);
    return reading.view(benefit);
  }

  private YearlyFigures figures(Benefit benefit, MoveBenefit wanted) {
    if (wanted.years() == null) {
      if (wanted.state() == BenefitState.DELAYED) {
        throw InvalidInput.of("years", "delay-needs-years");
      }
      return null;
    }
    checks.requireYearsOnce(wanted.years());
    return new YearlyFigures(wanted.years(), benefit.duration() == BenefitDuration.LASTING);
  }

  private BenefitMove.Cause cause(Benefit benefit, MoveBenefit wanted) {
    FollowUp followUp = wanted.followUp() == null ? benefit.followUp() : wanted.followUp();
    boolean booked = wanted.state() == BenefitState.INCORPORATED;
    if (booked && followUp == null) {
      throw InvalidInput.of("followUp", "incorporated-needs-follow-up");
    }
    // Back from a delay the benefit is as decided as it was, by the same decision.
    BenefitMove.Decision decision =
        wanted.state() == BenefitState.DECIDED
            ? benefit
                .newestDecision()
                .orElseThrow(() -> new TransitionNotAllowed(benefit.state(), wanted.state()))
            : BenefitMove.Decision.NONE;
    return new BenefitMove.Cause(
        UuidV7.next(clock),
        LocalDate.now(clock.withZone(Denmark.ZONE)),
        clock.instant(),
        wanted.reason(),
        caller.displayName(),
        decision,
        booked ? followUp : null);
  }

  /** Record what an indicator showed; never for a day that has not come. */
  @Transactional
  public BenefitView measure(UUID id, UUID indicatorId, RecordMeasurement recorded) {
    rights.requireReading();
    Benefit benefit = benefits.existing(id);
    if (!reading.mayMeasure(benefit)) {
      throw new AccessDenied();
    }
    Indicator indicator = benefit.existingIndicator(indicatorId);
    if (indicator == null) {
      throw new NotFound("indicator");
    }
    if (recorded.date().isAfter(LocalDate.now(clock.withZone(Denmark.ZONE)))) {
      throw InvalidInput.of("date", "measured-in-the-future");
    }
    indicator.measure(
        new Measurement(
            UuidV7.next(clock), indicator, recorded, caller.displayName(), clock.instant()));
    benefit.measured(clock.instant());
    benefits.flush();
    return reading.view(benefit);
  }
}
