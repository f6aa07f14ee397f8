package dk.direktion.meetings.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a meeting's minutes were sent to those who approve them. */
@Entity
public class MinutesSubmission {

  @Id private UUID meetingId;
  private Instant submittedAt;
  private String submittedBy;

  protected MinutesSubmission() {}

  MinutesSubmission(UUID meetingId, Instant submittedAt, String submittedBy) {
    this.meetingId = meetingId;
    this.submittedAt = submittedAt;
    this.submittedBy = submittedBy;
  }

  Instant submittedAt() {
    return submittedAt;
  }
}
