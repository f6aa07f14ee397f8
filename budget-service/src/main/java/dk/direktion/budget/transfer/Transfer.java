package dk.direktion.budget.transfer;

import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.proposal.Proposal;
import dk.direktion.budget.proposal.Proposer;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An amount that is to go from one pool to another once a meeting has decided it. */
@Entity
@Table(name = "pool_transfer")
public class Transfer extends Proposal {

  private UUID fromPoolId;
  private UUID toPoolId;
  private long amount;
  private String reason;

  protected Transfer() {}

  private Transfer(UUID id, ProposeTransfer proposal, Proposer proposer) {
    super(id, proposer);
    this.fromPoolId = proposal.fromPoolId();
    this.toPoolId = proposal.toPoolId();
    this.amount = proposal.amount();
    this.reason = proposal.reason().strip();
  }

  static Transfer propose(UUID id, ProposeTransfer proposal, Proposer proposer) {
    return new Transfer(id, proposal, proposer);
  }

  void askFor(long decided) {
    amount = decided;
  }

  @Override
  protected String kind() {
    return "transfer";
  }

  @Override
  public String title() {
    return "Overførsel";
  }

  static String title(Pool from, Pool to) {
    return "Overførsel fra " + from.title() + " til " + to.title();
  }

  UUID fromPoolId() {
    return fromPoolId;
  }

  UUID toPoolId() {
    return toPoolId;
  }

  @Override
  public long amount() {
    return amount;
  }

  String reason() {
    return reason;
  }
}
