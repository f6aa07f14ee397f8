package dk.direktion.meetings.demo;

import dk.direktion.meetings.agenda.CreateItem;
import dk.direktion.meetings.body.MeetingSeries;
import dk.direktion.meetings.body.MemberRole;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.decision.RecordDecision;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.reminder.ReminderRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/**
 * What {@code demo/meetings.json} says.
 *
 * @param members by body code
 * @param series by body code
 * @param reminders by body code
 */
record DemoMeetings(
    Map<String, List<Member>> members,
    Map<String, MeetingSeries> series,
    Map<String, List<ReminderRow>> reminders,
    List<DemoPreparation> preparations,
    List<DemoMeeting> meetings) {

  /** A member; an ordinary one where {@code role} is null. */
  record Member(String username, String name, MemberRole role) {}

  /**
   * One meeting, relative to the day the demo is loaded.
   *
   * @param week 0 for the first such weekday to come, negative before it
   * @param until how far it has come: PLANNED, AGENDA_OPEN or MINUTES_APPROVED
   */
  record DemoMeeting(
      String bodyCode,
      int week,
      DayOfWeek weekday,
      LocalTime time,
      String location,
      MeetingState until,
      List<DemoItem> items) {

    LocalDate date(LocalDate today) {
      return today.with(TemporalAdjusters.next(weekday)).plusWeeks(week);
    }
  }

  /** An external meeting that is prepared, some weeks after the day the demo is loaded. */
  record DemoPreparation(
      String bodyCode,
      int week,
      DayOfWeek weekday,
      LocalTime time,
      String location,
      String agenda) {

    LocalDateTime start(LocalDate today) {
      return today.with(TemporalAdjusters.next(weekday)).plusWeeks(week).atTime(time);
    }
  }

  record DemoItem(CreateItem item, DemoDecision decision) {}

  /** A decision; {@code dueAfterDays} counts from the meeting. */
  record DemoDecision(
      String text,
      Outcome outcome,
      String referredToBodyCode,
      String responsible,
      Integer dueAfterDays) {

    RecordDecision on(LocalDate meetingDate) {
      return new RecordDecision(
          text,
          outcome,
          null,
          null,
          referredToBodyCode,
          responsible,
          dueAfterDays == null ? null : meetingDate.plusDays(dueAfterDays),
          null,
          null,
          null);
    }
  }
}
