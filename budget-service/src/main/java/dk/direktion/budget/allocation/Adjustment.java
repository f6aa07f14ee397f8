package dk.direktion.budget.allocation;

import dk.direktion.budget.proposal.Proposal;
import dk.direktion.budget.proposal.Proposer;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What an approved allocation is to be from a year on, once a meeting has decided it; nothing a
 * year releases it.
 */
@Entity
@Table(name = "allocation_adjustment")
public class Adjustment extends Proposal {

  private UUID allocationId;
  private int fromYear;
  private long amount;
  private String reason;
  private Instant carriedOutAt;

  protected Adjustment() {}

  private Adjustment(UUID id, UUID allocationId, ProposeAdjustment proposal, Proposer proposer) {
    super(id, proposer);
    this.allocationId = allocationId;
    this.fromYear = proposal.fromYear();
    this.amount = proposal.amount();
    this.reason = proposal.reason().strip();
  }

  static Adjustment propose(
      UUID id, UUID allocationId, ProposeAdjustment proposal, Proposer proposer) {
    return new Adjustment(id, allocationId, proposal, proposer);
  }

  void carryOut(Instant at) {
    carriedOutAt = at;
  }

  void askFor(long decided) {
    amount = decided;
  }

  @Override
  protected String kind() {
    return "adjustment";
  }

  @Override
  public String title() {
    return amount == 0 ? "Frigivelse fra " + fromYear : "Ændring fra " + fromYear;
  }

  boolean countsIn(int year) {
    return fromYear <= year;
  }

  UUID allocationId() {
    return allocationId;
  }

  int fromYear() {
    return fromYear;
  }

  @Override
  public long amount() {
    return amount;
  }

  String reason() {
    return reason;
  }

  Instant carriedOutAt() {
    return carriedOutAt;
  }
}
