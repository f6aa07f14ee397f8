package dk.direktion.meetings.casewriting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who did what with a case presentation, when and why. */
@Entity
@Immutable
public class PresentationLogEntry {

  @Id private UUID id;
  private UUID presentationId;

  @Enumerated(EnumType.STRING)
  private LogKind kind;

  private String username;
  private Instant happenedAt;
  private String reason;
  private String bodyCode;
  private LocalDate meetingDate;

  protected PresentationLogEntry() {}

  PresentationLogEntry(
      UUID id, UUID presentationId, LogKind kind, String username, Instant at, String reason) {
    this.id = id;
    this.presentationId = presentationId;
    this.kind = kind;
    this.username = username;
    this.happenedAt = at;
    this.reason = reason;
  }

  /** Says which body's meeting it was about. */
  PresentationLogEntry at(String body, LocalDate date) {
    this.bodyCode = body;
    this.meetingDate = date;
    return this;
  }

  LogKind kind() {
    return kind;
  }

  String username() {
    return username;
  }

  Instant happenedAt() {
    return happenedAt;
  }

  String reason() {
    return reason;
  }

  String bodyCode() {
    return bodyCode;
  }

  LocalDate meetingDate() {
    return meetingDate;
  }
}
