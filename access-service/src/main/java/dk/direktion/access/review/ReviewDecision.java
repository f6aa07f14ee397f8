package dk.direktion.access.review;

import dk.direktion.access.directory.ApproverRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one approver decided about one reviewed grant. */
@Entity
@Immutable
public class ReviewDecision {

  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "line_id")
  private ReviewLine line;

  private String person;

  @Enumerated(EnumType.STRING)
  private ApproverRole role;

  private String approver;

  @Enumerated(EnumType.STRING)
  private Verdict decision;

  private String reason;
  private Instant decidedAt;

  protected ReviewDecision() {}

  ReviewDecision(
      UUID id,
      ReviewLine line,
      ApproverRole role,
      String approver,
      Verdict decision,
      String reason,
      Instant decidedAt) {
    this.id = id;
    this.line = line;
    this.person = line.person();
    this.role = role;
    this.approver = approver;
    this.decision = decision;
    this.reason = reason;
    this.decidedAt = decidedAt;
  }

  ApproverRole role() {
    return role;
  }

  public String approver() {
    return approver;
  }

  public Verdict decision() {
    return decision;
  }

  /** Returns the reason, or null for a confirmation. */
  public String reason() {
    return reason;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
