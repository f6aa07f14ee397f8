package dk.direktion.budget.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A posting with where it stands now. */
@Entity
@Immutable
@Table(name = "posting_now")
class Posting {

  @Id private UUID id;
  private UUID importId;
  private String account;
  private LocalDate bookedOn;
  private String voucher;
  private String text;
  private long amount;

  @Enumerated(EnumType.STRING)
  private PostingPlace place;

  private UUID allocationId;
  private UUID ruleId;
  private String reason;
  private String assignedBy;
  private Instant assignedAt;

  protected Posting() {}

  UUID id() {
    return id;
  }

  UUID importId() {
    return importId;
  }

  String account() {
    return account;
  }

  LocalDate bookedOn() {
    return bookedOn;
  }

  String voucher() {
    return voucher;
  }

  String text() {
    return text;
  }

  long amount() {
    return amount;
  }

  PostingPlace place() {
    return place;
  }

  UUID allocationId() {
    return allocationId;
  }

  UUID ruleId() {
    return ruleId;
  }

  String reason() {
    return reason;
  }

  String assignedBy() {
    return assignedBy;
  }

  Instant assignedAt() {
    return assignedAt;
  }
}
