package dk.direktion.meetings.submission;

import dk.direktion.meetings.body.BodyKind;
import dk.direktion.meetings.meeting.Meeting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When a case must be in: noon on the weekday the agenda goes out, four weekdays before a meeting
 * of a political body (domain §2) and three before any other.
 */
final class SubmissionDeadline {

  private static final LocalTime NOON = LocalTime.of(12, 0);

  private SubmissionDeadline() {}

  static LocalDateTime of(Meeting meeting) {
    int weekdays = meeting.body().kind() == BodyKind.POLITICAL ? 4 : 3;
    LocalDate day = meeting.date();
    while (weekdays > 0) {
      day = day.minusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        weekdays--;
      }
    }
    return day.atTime(NOON);
  }
}
