package dk.direktion.meetings.programme;

import dk.direktion.meetings.meeting.Meeting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.UUID;

/** What happens at a seminar from one clock time to another; the day is counted from its first. */
@Entity
public class ProgrammeEntry {

  @Id private UUID id;
  private UUID meetingId;
  private short day;
  private LocalTime startsAt;
  private LocalTime endsAt;
  private UUID itemId;
  @Version private long version;

  protected ProgrammeEntry() {}

  ProgrammeEntry(UUID id, Meeting meeting, PlanProgrammeEntry planned) {
    this.id = id;
    this.meetingId = meeting.id();
    plan(meeting, planned);
  }

  final void plan(Meeting meeting, PlanProgrammeEntry planned) {
    day = (short) planned.daysAfter(meeting.date());
    startsAt = planned.from();
    endsAt = planned.to();
    itemId = planned.itemId();
  }

  boolean overlaps(long otherDay, LocalTime from, LocalTime to) {
    return day == otherDay && startsAt.isBefore(to) && from.isBefore(endsAt);
  }

  UUID id() {
    return id;
  }

  UUID meetingId() {
    return meetingId;
  }

  int day() {
    return day;
  }

  LocalTime startsAt() {
    return startsAt;
  }

  LocalTime endsAt() {
    return endsAt;
  }

  /** Returns the item it points at, or null. */
  UUID itemId() {
    return itemId;
  }

  long version() {
    return version;
  }
}
