package dk.direktion.access.review;

import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells approvers what awaits them: at the opening, a week before the deadline, and the day before.
 */
@ApplicationScoped
public class RemindingReviewers {

  /** More would make a letter nobody reads; the round's own screen has them all. */
  private static final int MOST_IN_A_LETTER = 20;

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
    Map<String, List<ReviewRounds.AwaitedLine>> lines =
        rounds.awaitedLines(round.id(), today.date(), MOST_IN_A_LETTER);
    for (ReviewRounds.Awaited awaited : rounds.awaited(round.id(), today.date())) {
      outbox.publish(
          new DomainEvent(
              "review",
              round.id().toString(),
              "review.awaited",
              new ReviewAwaited(
                  round.id(),
                  awaited.approver(),
                  awaited.lines(),
                  round.deadline(),
                  lines.getOrDefault(awaited.approver(), List.of()))));
    }
  }

  /**
   * The data of {@code review.awaited}: how many grants await one approver, until which day.
   *
   * @param first the first of those the approver can decide
   */
  record ReviewAwaited(
      UUID reviewId,
      String approver,
      long lines,
      LocalDate deadline,
      List<ReviewRounds.AwaitedLine> first) {}
}
