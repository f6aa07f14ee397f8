package dk.direktion.meetings.submission;

import dk.direktion.meetings.body.Deadlines;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When a case must be in: noon on the day the agenda goes out. */
@ApplicationScoped
public class SubmissionDeadline {

  private static final LocalTime NOON = LocalTime.of(12, 0);

  private final Deadlines deadlines;

  SubmissionDeadline(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Returns the deadline of a meeting, local time in Denmark. */
  public LocalDateTime of(Meeting meeting) {
    return deadlines.agenda(meeting.body(), meeting.date()).atTime(NOON);
  }
}
