package dk.direktion.meetings.reminder;

import dk.direktion.meetings.agenda.AgendaItem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That a reminder has become an item on an agenda, for one of its times. */
@Entity
public class ReminderTaking {

  @Id private UUID itemId;
  private UUID reminderId;
  private UUID meetingId;
  private LocalDate meetingDate;
  private LocalDate timeBegins;
  private LocalDate timeEnds;

  protected ReminderTaking() {}

  ReminderTaking(UUID reminderId, AgendaItem item, Occurrence time) {
    this.itemId = item.id();
    this.reminderId = reminderId;
    this.meetingId = item.meeting().id();
    this.meetingDate = item.meetingDate();
    this.timeBegins = time.first();
    this.timeEnds = time.last();
  }

  UUID itemId() {
    return itemId;
  }

  UUID reminderId() {
    return reminderId;
  }

  UUID meetingId() {
    return meetingId;
  }

  LocalDate meetingDate() {
    return meetingDate;
  }

  /** Returns the last day of the time it was taken for. */
  LocalDate timeEnds() {
    return timeEnds;
  }
}
