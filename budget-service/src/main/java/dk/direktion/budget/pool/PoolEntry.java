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

  @Column(insertable = false, updatable = false)
  private Instant bookedAt;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  private long amount;
  private String bookedBy;
  private String reason;
  private UUID decisionId;

  protected PoolEntry() {}

  PoolEntry(
      UUID poolId,
      UUID allocationId,
      EntryKind kind,
      long amount,
      String bookedBy,
      String reason,
      UUID decisionId) {
    this.poolId = poolId;
    this.allocationId = allocationId;
    this.kind = kind;
    this.amount = amount;
    this.bookedBy = bookedBy;
    this.reason = reason;
    this.decisionId = decisionId;
  }

  PoolEntryView view() {
    return new PoolEntryView(bookedAt, kind, amount, bookedBy, reason, decisionId);
  }
}
