package dk.direktion.meetings.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.meetings.agenda.CreateItem;
import dk.direktion.meetings.body.MeetingSeries;
import dk.direktion.meetings.body.MemberRole;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.decision.RecordDecision;
import dk.direktion.meetings.guest.InvitedGuest;
import dk.direktion.meetings.meeting.MeetingKind;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.reminder.ReminderRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
    List<DemoMeeting> meetings,
    List<DemoScreened> screened) {

  private static final String FILE = "demo/meetings.json";

  static DemoMeetings read(ObjectMapper json) {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      return json.readValue(file, DemoMeetings.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** A member; an ordinary one where {@code role} is null. */
  record Member(String username, String name, MemberRole role) {}

  /**
   * One meeting, relative to the day the demo is loaded or on a day of its own.
   *
   * @param id by which the demo's other services know it; null where none does
   * @param kind an ordinary one where null
   * @param on its day; null where it is relative
   * @param week 0 for the first such weekday to come, negative before it
   * @param hours how long it lasts, two hours where null
   * @param lastDay how many days after the first it ends, on the same day where null
   * @param until how far it has come: PLANNED, AGENDA_OPEN or MINUTES_APPROVED
   */
  record DemoMeeting(
      UUID id,
      String bodyCode,
      MeetingKind kind,
      LocalDate on,
      int week,
      DayOfWeek weekday,
      LocalTime time,
      Integer hours,
      Integer lastDay,
      String location,
      MeetingState until,
      List<DemoItem> items,
      List<DemoProgrammeEntry> programme) {

    DemoMeeting {
      kind = kind == null ? MeetingKind.ORDINARY : kind;
      programme = programme == null ? List.of() : programme;
    }

    LocalDate date(LocalDate today) {
      return on != null ? on : today.with(TemporalAdjusters.next(weekday)).plusWeeks(week);
    }

    LocalDateTime start(LocalDate today) {
      return date(today).atTime(time);
    }

    LocalDateTime end(LocalDate today) {
      return start(today)
          .plusHours(hours == null ? 2 : hours)
          .plusDays(lastDay == null ? 0 : lastDay);
    }
  }

  /**
   * What happens at a seminar.
   *
   * @param day 0 for the first
   * @param item the place of the item among the meeting's, from 0; null where it is about none
   */
  record DemoProgrammeEntry(int day, LocalTime from, LocalTime to, String text, Integer item) {}

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

  /** An item with the guests who come for it, and the files of its attachments. */
  record DemoItem(
      CreateItem item, DemoDecision decision, List<DemoGuest> guests, List<DemoFile> files) {

    DemoItem {
      guests = guests == null ? List.of() : guests;
      files = files == null ? List.of() : files;
    }
  }

  /**
   * A guest.
   *
   * @param day 0 for the meeting's first
   */
  record DemoGuest(
      String name, String title, String organisation, int day, LocalTime from, LocalTime to) {

    InvitedGuest at(LocalDate meetingDate) {
      return new InvitedGuest(name, title, organisation, meetingDate.plusDays(day), from, to);
    }
  }

  /**
   * A file.
   *
   * @param name its ending tells whether it is written as a PDF
   * @param text what a text file says
   * @param sections what a PDF says
   */
  record DemoFile(String name, boolean closed, String text, List<DemoSection> sections) {

    boolean isPdf() {
      return name.endsWith(".pdf");
    }
  }

  record DemoSection(String heading, String text) {}

  /** The readers a closed item is kept for, and who of the secretariat says so. */
  record DemoScreened(String caseNumber, String by, List<String> readers) {}

  /** A decision; {@code dueAfterDays} counts from the meeting. */
  record DemoDecision(
      String text,
      Outcome outcome,
      UUID postponedTo,
      String referredToBodyCode,
      String responsible,
      Integer dueAfterDays) {

    RecordDecision on(LocalDate meetingDate) {
      return new RecordDecision(
          text,
          outcome,
          null,
          postponedTo,
          referredToBodyCode,
          responsible,
          dueAfterDays == null ? null : meetingDate.plusDays(dueAfterDays),
          null,
          null,
          null);
    }
  }
}
