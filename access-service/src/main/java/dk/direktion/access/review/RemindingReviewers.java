package dk.direktion.access.review;

import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Tells approvers what awaits them: at the opening, a week before the deadline, and the day before.
 */
@ApplicationScoped
public class RemindingReviewers {

  private final SystemWork systemWork;
  private final ReviewRounds rounds;
  private final Outbox outbox;
  private final Today today;

  RemindingReviewers(SystemWork systemWork, ReviewRounds rounds, Outbox outbox, Today today) {
    this.systemWork = systemWork;
    this.rounds = rounds;
    this.outbox = outbox;
    this.today = today;
  }

  @Scheduled(
      identity = "remind-reviewers",
      every = "15m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    remind();
  }

  /** Reminds where it is time and has not been done. */
  public void remind() {
    systemWork.run(
        () ->
            rounds.open().stream().filter(round -> round.remind(today.date())).forEach(this::tell));
  }

  void tell(ReviewRound round) {
    for (ReviewRounds.Awaited awaited : rounds.awaited(round.id(), today.date())) {
      outbox.publish(
          new DomainEvent(
              "review",
              round.id().toString(),
              "review.awaited",
              new ReviewAwaited(
                  round.id(), awaited.approver(), awaited.lines(), round.deadline())));
    }
  }

  /** The data of {@code review.awaited}: how many grants await one approver, until which day. */
  record ReviewAwaited(UUID reviewId, String approver, long lines, LocalDate deadline) {}
}
