package dk.direktion.access.review;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.grant.ReviewedGrants;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.SystemWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Closes a round once its last day is over: what both have not confirmed lapses. */
@ApplicationScoped
public class ClosingReviews {

  private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("d.M.yyyy");

  private final SystemWork systemWork;
  private final ReviewRounds rounds;
  private final ReviewLines lines;
  private final ReviewedGrants grants;
  private final AuditLog audit;
  private final Today today;

  ClosingReviews(
      SystemWork systemWork,
      ReviewRounds rounds,
      ReviewLines lines,
      ReviewedGrants grants,
      AuditLog audit,
      Today today) {
    this.systemWork = systemWork;
    this.rounds = rounds;
    this.lines = lines;
    this.grants = grants;
    this.audit = audit;
    this.today = today;
  }

  @Scheduled(
      identity = "close-reviews",
      every = "15m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    close();
  }

  /** Closes the rounds whose deadline has passed, line by line, so that it can be interrupted. */
  public void close() {
    List<UUID> over =
        systemWork.call(
            () ->
                rounds.open().stream()
                    .filter(round -> round.isOverOn(today.date()))
                    .map(ReviewRound::id)
                    .toList());
    for (UUID round : over) {
      systemWork
          .call(() -> lines.openIn(round))
          .forEach(line -> systemWork.run(() -> settle(round, line)));
      systemWork.run(() -> close(round));
    }
  }

  private void settle(UUID round, UUID id) {
    ReviewLine line = lines.visible(round, id);
    lines.lock(line);
    if (line.state() != LineState.OPEN) {
      return;
    }
    if (!grants.isActive(line.grantId())) {
      line.leaveOver();
      return;
    }
    line.lapse();
    lines.flush();
    grants.lapse(
        line.grantId(),
        round,
        "Ikke bekræftet ved fristen " + DANISH_DATE.format(line.round().deadline()));
  }

  private void close(UUID id) {
    ReviewRound round = rounds.existing(id);
    round.close(today.moment());
    audit.record("review.closed", round.openedBy(), Map.of("reviewId", id.toString()));
  }
}
