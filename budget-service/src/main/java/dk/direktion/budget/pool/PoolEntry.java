package dk.direktion.budget.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the ledger; it is written once and the database gives it its time. */
@Entity
@Immutable
@Table(name = "pool_entry")
public class PoolEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long position;

  private UUID poolId;
  private UUID allocationId;
  private UUID transferId;

  @Column(insertable = false, updatable = false)
  private Instant bookedAt;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  private long amount;
  private String bookedBy;
  private String reason;
  private UUID decisionId;
  private String decidedEarlier;

  protected PoolEntry() {}

  PoolEntry(UUID poolId, Cause cause, EntryKind kind, long amount, Booking booking) {
    this.poolId = poolId;
    this.allocationId = cause.allocationId();
    this.transferId = cause.transferId();
    this.kind = kind;
    this.amount = amount;
    this.bookedBy = booking.by();
    this.reason = booking.reason();
    this.decisionId = booking.decisionId();
    this.decidedEarlier = booking.decidedEarlier();
  }

  /** What an entry is booked for: an allocation, a transfer, or the pool itself. */
  record Cause(UUID allocationId, UUID transferId) {

    static final Cause POOL = new Cause(null, null);

    static Cause allocation(UUID id) {
      return new Cause(id, null);
    }

    static Cause transfer(UUID id) {
      return new Cause(null, id);
    }
  }

  PoolEntryView view() {
    return new PoolEntryView(
        bookedAt, kind, amount, bookedBy, reason, decisionId, decidedEarlier, allocationId);
  }
}
