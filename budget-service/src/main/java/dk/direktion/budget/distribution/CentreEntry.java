package dk.direktion.budget.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A share booked on a centre by a decision; written once. */
@Entity
@Immutable
@Table(name = "centre_entry")
public class CentreEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long position;

  private UUID distributionId;
  private String unit;
  private long amount;
  private String account;
  private String reason;
  private String bookedBy;
  private Instant bookedAt;
  private UUID decisionId;

  protected CentreEntry() {}

  CentreEntry(Distribution distribution, String unit, long amount, String reason, Booking booking) {
    this.distributionId = distribution.id();
    this.account = distribution.account();
    this.unit = unit;
    this.amount = amount;
    this.reason = reason;
    this.bookedBy = booking.by();
    this.bookedAt = booking.at();
    this.decisionId = booking.decisionId();
  }

  /** Who books, when, and by which decision. */
  record Booking(String by, Instant at, UUID decisionId) {}

  CentreEntryView view() {
    return new CentreEntryView(
        unit, amount, account, reason, bookedBy, bookedAt, distributionId, decisionId);
  }
}
