package dk.direktion.meetings.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a meeting was moved, from where, why and by whom; local times in Denmark. */
@Entity
@Immutable
public class MeetingMove {

  @Id private UUID id;
  private UUID meetingId;
  private LocalDateTime fromStarts;
  private LocalDateTime toStarts;
  private String fromLocation;
  private String toLocation;
  private String reason;
  private Instant movedAt;
  private String movedBy;

  protected MeetingMove() {}

  MeetingMove(UUID id, Meeting before, MoveMeeting wanted, Instant movedAt, String movedBy) {
    this.id = id;
    this.meetingId = before.id();
    this.fromStarts = before.starts();
    this.toStarts = wanted.start();
    this.fromLocation = before.location();
    this.toLocation = wanted.location() == null ? before.location() : wanted.location().strip();
    this.reason = wanted.reason().strip();
    this.movedAt = movedAt;
    this.movedBy = movedBy;
  }

  LocalDateTime fromStarts() {
    return fromStarts;
  }

  LocalDateTime toStarts() {
    return toStarts;
  }

  String fromLocation() {
    return fromLocation;
  }

  String toLocation() {
    return toLocation;
  }

  String reason() {
    return reason;
  }

  Instant movedAt() {
    return movedAt;
  }

  String movedBy() {
    return movedBy;
  }
}
