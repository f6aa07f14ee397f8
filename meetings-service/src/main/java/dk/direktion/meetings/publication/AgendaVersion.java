package dk.direktion.meetings.publication;

import dk.direktion.meetings.meeting.Meeting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An agenda as it was published once; the database writes down what was on it. */
@Entity
public class AgendaVersion {

  @Id private UUID id;
  private UUID meetingId;
  private int number;
  private Instant publishedAt;
  private String publishedBy;

  protected AgendaVersion() {}

  AgendaVersion(UUID id, Meeting meeting, Instant at, String by) {
    this.id = id;
    this.meetingId = meeting.id();
    this.number = meeting.agendaVersion();
    this.publishedAt = at;
    this.publishedBy = by;
  }

  UUID id() {
    return id;
  }

  int number() {
    return number;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  String publishedBy() {
    return publishedBy;
  }
}
