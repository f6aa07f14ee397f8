package dk.direktion.budget.transfer;

import dk.direktion.budget.pool.Booking;
import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.PoolBalance;
import dk.direktion.budget.pool.PoolExceeded;
import dk.direktion.budget.pool.Pools;
import dk.direktion.budget.proposal.CarryingOutDecisions;
import dk.direktion.budget.proposal.Effects;
import dk.direktion.budget.proposal.Proposal;
import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Link;
import dk.direktion.common.submission.Submissions.Status;
import dk.direktion.common.submission.Submissions.Thing;
import dk.direktion.common.submission.SubmittedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the meetings tell of transfers; an approved one moves the amount between the pools. */
@ApplicationScoped
class SubmittedTransfers implements SubmittedSubject, Effects<Transfer> {

  private static final String PREFIX = "budget:transfer:";

  private final Transfers transfers;
  private final Pools pools;
  private final Ledger ledger;
  private final CarryingOutDecisions carryingOut;
  private final Submissions submissions;

  SubmittedTransfers(
      Transfers transfers,
      Pools pools,
      Ledger ledger,
      CarryingOutDecisions carryingOut,
      Submissions submissions) {
    this.transfers = transfers;
    this.pools = pools;
    this.ledger = ledger;
    this.carryingOut = carryingOut;
    this.submissions = submissions;
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    transfers.findByIdOptional(id).ifPresent(each -> each.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    transfers.findByIdOptional(id).ifPresent(Proposal::refuseSubmission);
  }

  @Override
  public void decided(UUID id, BodyDecision decision) {
    transfers
        .findByIdOptional(id)
        .ifPresentOrElse(
            transfer -> carryingOut.decided(transfer, decision, this),
            () ->
                submissions.report(
                    thing(id), decision, Status.FAILED, "Overførslen findes ikke.", null));
  }

  /** A pool holds what it holds until the transfer is decided. */
  @Override
  public void propose(Transfer transfer, Booking booking) {}

  @Override
  public void release(Transfer transfer, Booking booking) {}

  @Override
  public void take(Transfer transfer, Booking booking) {
    move(transfer, transfer.fromPoolId(), transfer.toPoolId(), booking);
  }

  @Override
  public void takeBack(Transfer transfer, Booking booking) {
    move(transfer, transfer.toPoolId(), transfer.fromPoolId(), booking);
  }

  private void move(Transfer transfer, UUID fromId, UUID toId, Booking booking) {
    Pool from = pools.findById(fromId);
    Pool to = pools.findById(toId);
    pools.lock(List.of(from, to));
    PoolBalance balance = ledger.balance(fromId, Ledger.NOW);
    if (balance.left() < transfer.amount()) {
      throw new PoolExceeded(from, transfer.amount(), balance.left());
    }
    ledger.transfer(transfer.id(), fromId, toId, transfer.amount(), named(from, to, booking));
  }

  private static Booking named(Pool from, Pool to, Booking booking) {
    String route = " fra " + from.title() + " til " + to.title();
    return new Booking(
        booking.by(),
        booking.reason().replaceFirst("^Overførsel", "Overførsel" + route),
        booking.decisionId());
  }

  @Override
  public void changeAmount(Transfer transfer, long amount, Booking booking) {
    transfer.askFor(amount);
  }

  /** Nobody outside follows transfers. */
  @Override
  public void tell(Transfer transfer) {}

  @Override
  public Thing thing(Transfer transfer) {
    return thing(transfer.id());
  }

  static Thing thing(UUID id) {
    return new Thing("transfer", id, PREFIX + id);
  }

  @Override
  public Link link(Transfer transfer) {
    return new Link(
        Transfer.title(pools.findById(transfer.fromPoolId()), pools.findById(transfer.toPoolId())),
        "/puljer/overfoersler/" + transfer.id());
  }
}
