package dk.direktion.meetings.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** That a part of approved minutes was corrected; what the correction says lies by itself. */
@Entity
@IdClass(MinutesVersion.Key.class)
public class MinutesVersion {

  /** Versions count from 2; the approved minutes themselves are version 1. */
  public record Key(UUID meetingId, int version, int position) {}

  @Id private UUID meetingId;
  @Id private int version;
  @Id private int position;
  private UUID itemId;
  private Instant createdAt;
  private String createdBy;
  private String createdByName;

  protected MinutesVersion() {}

  MinutesVersion(
      UUID meetingId, int version, int position, UUID itemId, Instant createdAt, Approver by) {
    this.meetingId = meetingId;
    this.version = version;
    this.position = position;
    this.itemId = itemId;
    this.createdAt = createdAt;
    this.createdBy = by.username();
    this.createdByName = by.name();
  }

  Key key() {
    return new Key(meetingId, version, position);
  }

  UUID meetingId() {
    return meetingId;
  }

  int version() {
    return version;
  }

  /** Tells which of the version's parts it is, from 1. */
  int position() {
    return position;
  }

  /** Returns the item it is about; null for the meeting as a whole. */
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
