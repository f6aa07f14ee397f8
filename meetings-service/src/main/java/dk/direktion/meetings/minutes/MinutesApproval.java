package dk.direktion.meetings.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** One person's approval of a meeting's minutes. */
@Entity
@IdClass(MinutesApproval.Key.class)
public class MinutesApproval {

  /** A person approves a meeting's minutes once. */
  public record Key(UUID meetingId, String username) {}

  @Id private UUID meetingId;
  @Id private String username;
  private String name;
  private Instant approvedAt;

  protected MinutesApproval() {}

  MinutesApproval(UUID meetingId, Approver approver, Instant approvedAt) {
    this.meetingId = meetingId;
    this.username = approver.username();
    this.name = approver.name();
    this.approvedAt = approvedAt;
  }

  String username() {
    return username;
  }

  Instant approvedAt() {
    return approvedAt;
  }
}
