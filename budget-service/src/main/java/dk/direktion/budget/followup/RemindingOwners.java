package dk.direktion.budget.followup;

import dk.direktion.budget.benefit.FollowUp;
import dk.direktion.budget.benefit.FollowedBenefit;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.notice.Notice;
import dk.direktion.common.notice.Notices;
import dk.direktion.common.web.Denmark;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Writes to the owners of benefits that are not in the budget follow-up they belong in: before its
 * deadline and when it has passed, each once. Only for years whose deadlines somebody has set.
 */
@ApplicationScoped
public class RemindingOwners {

  private final SystemWork work;
  private final FollowUpYears years;
  private final FollowingUp followingUp;
  private final SentLetters letters;
  private final Notices notices;
  private final Clock clock;

  RemindingOwners(
      SystemWork work,
      FollowUpYears years,
      FollowingUp followingUp,
      SentLetters letters,
      Notices notices,
      Clock clock) {
    this.work = work;
    this.years = years;
    this.followingUp = followingUp;
    this.letters = letters;
    this.notices = notices;
    this.clock = clock;
  }

  @Scheduled(
      identity = "remind-benefit-owners",
      every = "15m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    remind();
  }

  /** Write where it is time and has not been done. */
  public void remind() {
    work.run(
        () -> {
          letters.waitForTheOthers();
          LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
          for (FollowUpYear year : years.listAll()) {
            for (int number = 1; number <= FollowUpYear.FOLLOW_UPS; number++) {
              remind(year, number, today);
            }
          }
        });
  }

  private void remind(FollowUpYear year, int number, LocalDate today) {
    LocalDate deadline = year.deadlines().of(number);
    LetterKind.dueOn(today, deadline)
        .ifPresent(
            kind ->
                followingUp.missingIn(new FollowUp(year.year(), number), today).stream()
                    .filter(benefit -> benefit.owner() != null)
                    .forEach(
                        benefit ->
                            write(
                                benefit,
                                new SentLetter.Id(
                                    benefit.id(), year.year(), number, kind, benefit.owner()),
                                deadline)));
  }

  private void write(FollowedBenefit benefit, SentLetter.Id letter, LocalDate deadline) {
    if (letters.findByIdOptional(letter).isPresent()) {
      return;
    }
    letters.persist(new SentLetter(letter, clock.instant()));
    notices.send(
        Notice.to(benefit.owner(), letter.kind().template(), "/gevinster/" + benefit.id())
            .with("benefit", benefit.name())
            .with("number", String.valueOf(letter.number()))
            .with("year", String.valueOf(letter.year()))
            .with("deadline", deadline));
  }
}
