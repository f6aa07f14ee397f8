package dk.direktion.meetings.preparation;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.mail.Mailbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Reminds authors of their notes: once when a deadline is near, and once when it has passed. */
@ApplicationScoped
public class RemindingAuthors {

  /** How many days before its deadline a note is soon due. */
  static final int SOON = 3;

  private final SystemWork system;
  private final PreparationItems items;
  private final Mailbox mailbox;
  private final Clock clock;

  RemindingAuthors(SystemWork system, PreparationItems items, Mailbox mailbox, Clock clock) {
    this.system = system;
    this.items = items;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  @Scheduled(
      every = "15m",
      delayed = "1m",
      identity = "remind-authors",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    remind();
  }

  /** Posts the letters that are due now. */
  public void remind() {
    system.run(
        () -> {
          LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
          items.awaitedBy(today.plusDays(SOON)).forEach(item -> remind(item, today));
        });
  }

  private void remind(PreparationItem item, LocalDate today) {
    if (item.isLate(today)) {
      item.remindedOfBeingLate(clock.instant());
      mailbox.post(PreparationLetters.about(item, "note-late").with("deadline", item.deadline()));
    } else if (item.remindOfDeadline(clock.instant())) {
      mailbox.post(PreparationLetters.about(item, "note-due").with("deadline", item.deadline()));
    }
  }
}
