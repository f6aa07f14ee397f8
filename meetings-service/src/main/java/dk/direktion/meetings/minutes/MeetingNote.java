package dk.direktion.meetings.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * Something done to a meeting that everybody who reads it shall be able to see, with its reason.
 */
@Entity
public class MeetingNote {

  @Id private UUID id;
  private UUID meetingId;

  @Enumerated(EnumType.STRING)
  private MeetingNoteKind kind;

  private String reason;
  private Instant at;
  private String username;
  private String name;

  protected MeetingNote() {}

  MeetingNote(
      UUID id, UUID meetingId, MeetingNoteKind kind, String reason, Instant at, Approver by) {
    this.id = id;
    this.meetingId = meetingId;
    this.kind = kind;
    this.reason = reason;
    this.at = at;
    this.username = by.username();
    this.name = by.name();
  }

  MeetingNoteView shown() {
    return new MeetingNoteView(kind, reason, at, name);
  }
}
