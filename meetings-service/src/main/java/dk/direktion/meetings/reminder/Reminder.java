package dk.direktion.meetings.reminder;

import dk.direktion.meetings.meeting.Meeting;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One row of a body's reminder list, from the day it came on the list until it was taken off. */
@Entity
public class Reminder {

  @Id private UUID id;
  private String bodyCode;
  private UUID meetingId;
  private LocalDate meetingDate;
  private int position;
  private LocalDate listedOn;
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  private ReminderEnd endReason;

  private String endedBy;
  private String endNote;
  private int revision;
  @Version private long version;

  protected Reminder() {}

  private Reminder(UUID id, String bodyCode, int position, LocalDate listedOn) {
    this.id = id;
    this.bodyCode = bodyCode;
    this.position = position;
    this.listedOn = listedOn;
  }

  /** Keeps a row of the list that is kept here. */
  static Reminder ofBody(UUID id, String bodyCode, int position, LocalDate listedOn) {
    return new Reminder(id, bodyCode, position, listedOn);
  }

  /** Keeps a row of the list as it stood in a meeting's minutes. */
  static Reminder ofMeeting(UUID id, Meeting meeting, int position) {
    Reminder reminder = new Reminder(id, meeting.body().code(), position, meeting.date());
    reminder.meetingId = meeting.id();
    reminder.meetingDate = meeting.date();
    return reminder;
  }

  void reworded() {
    revision++;
  }

  /**
   * Requires that the row still stands.
   *
   * @throws ReminderIsOffTheList if it was taken off
   */
  void requireListed() {
    if (endedOn != null) {
      throw new ReminderIsOffTheList(endedOn);
    }
  }

  /** Takes the row off; {@code by} and {@code note} may be null. */
  void end(ReminderEnd reason, LocalDate on, String by, String note) {
    requireListed();
    endReason = reason;
    endedOn = on.isBefore(listedOn) ? listedOn : on;
    endedBy = by;
    endNote = note;
  }

  /** Learns of minutes in between whose list took its place earlier than known. */
  void replacedAlreadyOn(LocalDate date) {
    endedOn = date;
  }

  /**
   * Puts a row back that was completed or removed.
   *
   * @throws ReminderIsOnTheList if it stands
   * @throws ReminderIsOffTheList if newer minutes have a list of their own
   */
  void restore() {
    if (endedOn == null) {
      throw new ReminderIsOnTheList();
    }
    if (endReason == ReminderEnd.REPLACED) {
      throw new ReminderIsOffTheList(endedOn);
    }
    endReason = null;
    endedOn = null;
    endedBy = null;
    endNote = null;
  }

  UUID id() {
    return id;
  }

  String bodyCode() {
    return bodyCode;
  }

  /** Returns the date of the meeting whose minutes the row stood in; null for a row kept here. */
  LocalDate meetingDate() {
    return meetingDate;
  }

  int position() {
    return position;
  }

  LocalDate listedOn() {
    return listedOn;
  }

  /** Returns the first day it no longer stood; null while it stands. */
  LocalDate endedOn() {
    return endedOn;
  }

  ReminderEnd endReason() {
    return endReason;
  }

  String endNote() {
    return endNote;
  }

  long version() {
    return version;
  }
}
