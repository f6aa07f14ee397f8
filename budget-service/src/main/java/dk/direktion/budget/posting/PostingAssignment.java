package dk.direktion.budget.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry of what a posting counts towards; the newest counts. */
@Entity
@Immutable
class PostingAssignment {

  @Id private long position;
  private UUID postingId;

  @Enumerated(EnumType.STRING)
  private PostingPlace place;

  private UUID allocationId;
  private UUID ruleId;
  private String reason;
  private String assignedBy;
  private Instant assignedAt;

  protected PostingAssignment() {}

  UUID allocationId() {
    return allocationId;
  }

  PostingAssignmentView view(String allocationTitle) {
    return new PostingAssignmentView(
        place, allocationId, allocationTitle, ruleId, reason, assignedBy, assignedAt);
  }
}
