package dk.direktion.meetings.followup;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.body.People;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reminds people of what they have to do: once when it is soon due, and once when it is late. */
@ApplicationScoped
public class RemindingOfFollowUps {

  /** How many days before its due date a follow-up is soon due. */
  static final int SOON = 3;

  private final SystemWork system;
  private final FollowUps followUps;
  private final People people;
  private final FollowUpNotices notices;
  private final Clock clock;

  RemindingOfFollowUps(
      SystemWork system, FollowUps followUps, People people, FollowUpNotices notices, Clock clock) {
    this.system = system;
    this.followUps = followUps;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  @Scheduled(
      every = "15m",
      delayed = "1m",
      identity = "remind-of-follow-ups",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    remind();
  }

  /** Posts the letters that are due now; those from outside the house get none. */
  public void remind() {
    system.run(
        () -> {
          LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
          openAndSoonDue(today).forEach(followUp -> remind(followUp, today));
        });
  }

  private List<FollowUp> openAndSoonDue(LocalDate today) {
    return followUps.list(
        "state = ?1 and due <= ?2 and remindedLateAt is null",
        FollowUpState.OPEN,
        today.plusDays(SOON));
  }

  private void remind(FollowUp followUp, LocalDate today) {
    if (people.findById(followUp.responsible()) == null) {
      return;
    }
    if (followUp.isLate(today)) {
      followUp.remindedOfBeingLate(clock.instant());
      notices.remind(followUp, "follow-up-late");
    } else if (followUp.remindOfDueDate(clock.instant())) {
      notices.remind(followUp, "follow-up-due");
    }
  }
}
