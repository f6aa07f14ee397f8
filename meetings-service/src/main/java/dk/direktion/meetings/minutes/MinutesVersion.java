package dk.direktion.meetings.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** That a meeting's approved minutes were corrected; what the correction says lies by itself. */
@Entity
@IdClass(MinutesVersion.Key.class)
public class MinutesVersion {

  /** Versions count from 2; the approved minutes themselves are version 1. */
  public record Key(UUID meetingId, int version) {}

  @Id private UUID meetingId;
  @Id private int version;
  private UUID itemId;
  private Instant createdAt;
  private String createdBy;
  private String createdByName;

  protected MinutesVersion() {}

  MinutesVersion(UUID meetingId, int version, UUID itemId, Instant createdAt, Approver by) {
    this.meetingId = meetingId;
    this.version = version;
    this.itemId = itemId;
    this.createdAt = createdAt;
    this.createdBy = by.username();
    this.createdByName = by.name();
  }

  UUID meetingId() {
    return meetingId;
  }

  int version() {
    return version;
  }

  UUID itemId() {
    return itemId;
  }

  Instant createdAt() {
    return createdAt;
  }

  String createdByName() {
    return createdByName;
  }
}
