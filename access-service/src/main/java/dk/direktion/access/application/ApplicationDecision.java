package dk.direktion.access.application;

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

/** What one approver decided in one round of an application. */
@Entity
@Immutable
public class ApplicationDecision {

  /** What an approver can decide. */
  public enum Outcome {
    APPROVED,
    REFUSED,
    RETURNED
  }

  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "application_id")
  private Application application;

  private String applicant;
  private int round;

  @Enumerated(EnumType.STRING)
  private ApproverRole role;

  private String approver;

  @Enumerated(EnumType.STRING)
  private Outcome decision;

  private String reason;
  private Instant decidedAt;

  protected ApplicationDecision() {}

  ApplicationDecision(
      UUID id,
      Application application,
      int round,
      ApproverRole role,
      String approver,
      Outcome decision,
      String reason,
      Instant decidedAt) {
    this.id = id;
    this.application = application;
    this.applicant = application.applicant();
    this.round = round;
    this.role = role;
    this.approver = approver;
    this.decision = decision;
    this.reason = reason;
    this.decidedAt = decidedAt;
  }

  public int round() {
    return round;
  }

  public ApproverRole role() {
    return role;
  }

  public String approver() {
    return approver;
  }

  public Outcome decision() {
    return decision;
  }

  /** Returns the reason, or null for an approval. */
  public String reason() {
    return reason;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
