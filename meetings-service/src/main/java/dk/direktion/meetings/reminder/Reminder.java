package dk.direktion.meetings.reminder;

import dk.direktion.meetings.meeting.Meeting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** One row of a body's reminder list. */
@Entity
public class Reminder {

  @Id private UUID id;
  private String bodyCode;
  private UUID meetingId;
  private LocalDate meetingDate;
  private String expected;
  private String subject;
  private String responsible;
  private boolean recurring;
  private int position;

  protected Reminder() {}

  private Reminder(UUID id, String bodyCode, int position, ReminderRow row) {
    this.id = id;
    this.bodyCode = bodyCode;
    this.position = position;
    this.expected = row.expected();
    this.subject = row.subject();
    this.responsible = row.responsible();
    this.recurring = row.recurring();
  }

  /** Keeps a row that is not tied to a meeting. */
  public static Reminder ofBody(UUID id, String bodyCode, int position, ReminderRow row) {
    return new Reminder(id, bodyCode, position, row);
  }

  /** Keeps a row of the list as it stood in a meeting's minutes. */
  public static Reminder ofMeeting(UUID id, Meeting meeting, int position, ReminderRow row) {
    Reminder reminder = new Reminder(id, meeting.body().code(), position, row);
    reminder.meetingId = meeting.id();
    reminder.meetingDate = meeting.date();
    return reminder;
  }

  ReminderView view() {
    return new ReminderView(id, bodyCode, expected, subject, responsible, recurring, meetingDate);
  }
}
