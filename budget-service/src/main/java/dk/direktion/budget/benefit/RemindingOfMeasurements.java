package dk.direktion.budget.benefit;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.notice.Notice;
import dk.direktion.common.notice.Notices;
import dk.direktion.common.web.Denmark;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Tells the owner of a benefit when it is time to measure it, once for each day it is to be
 * measured on, also after its project has closed; not of what has been measured since.
 */
@ApplicationScoped
public class RemindingOfMeasurements
    implements PanacheRepositoryBase<MeasuringLetter, MeasuringLetter.Id> {

  /** A day that is further back is somebody else's to ask about than a letter's. */
  private static final int DAYS_BACK = 30;

  private final SystemWork work;
  private final Benefits benefits;
  private final Notices notices;
  private final Clock clock;

  RemindingOfMeasurements(SystemWork work, Benefits benefits, Notices notices, Clock clock) {
    this.work = work;
    this.benefits = benefits;
    this.notices = notices;
    this.clock = clock;
  }

  @Scheduled(
      identity = "remind-of-measurements",
      every = "15m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    remind();
  }

  /** Write where it is time and has not been done; one node at a time. */
  public void remind() {
    work.run(
        () -> {
          getEntityManager()
              .createNativeQuery(
                  "select 1 from pg_advisory_xact_lock(hashtext('measuring-letters'))")
              .getSingleResult();
          LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
          benefits
              .toMeasureBetween(today.minusDays(DAYS_BACK), today)
              .forEach(benefit -> remind(benefit, today));
        });
  }

  private void remind(Benefit benefit, LocalDate today) {
    benefit.measuringDates().stream()
        .filter(day -> !day.isAfter(today) && day.isAfter(today.minusDays(DAYS_BACK)))
        .filter(day -> !benefit.isMeasuredSince(day))
        .forEach(day -> write(benefit, day));
  }

  private void write(Benefit benefit, LocalDate day) {
    MeasuringLetter.Id letter = new MeasuringLetter.Id(benefit.id(), day, benefit.owner());
    if (findByIdOptional(letter).isEmpty()) {
      persist(new MeasuringLetter(letter, clock.instant()));
      notices.send(
          Notice.to(benefit.owner(), "benefit-to-measure", "/gevinster/" + benefit.id())
              .with("benefit", benefit.name())
              .with("day", day));
    }
  }
}
