package dk.direktion.meetings.minutes;

import dk.direktion.meetings.body.PublishRule;
import dk.direktion.meetings.meeting.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Publishes minutes with their approval, where the body's rule says so. */
@ApplicationScoped
class PublishingByRule {

  private final Meetings meetings;
  private final Clock clock;

  PublishingByRule(Meetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  void publish(@Observes MinutesCompleted completed) {
    if (completed.meeting().body().publishRule() == PublishRule.WHEN_MINUTES_APPROVED) {
      completed.meeting().publishMinutes(clock.instant());
      meetings.flush();
    }
  }
}
