package dk.direktion.budget.transfer;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.Kroner;
import dk.direktion.budget.person.CallersUnit;
import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.PoolBalance;
import dk.direktion.budget.pool.PoolExceeded;
import dk.direktion.budget.pool.Pools;
import dk.direktion.budget.proposal.CarryOutChanged;
import dk.direktion.budget.proposal.CarryingOutDecisions;
import dk.direktion.budget.proposal.Proposer;
import dk.direktion.budget.proposal.SubmitProposal;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A controller's part: proposing that money goes from one pool to another. */
@ApplicationScoped
public class TransferringBetweenPools {

  private final BudgetRights rights;
  private final Caller caller;
  private final CallersUnit unit;
  private final Transfers transfers;
  private final Pools pools;
  private final Ledger ledger;
  private final SubmittedTransfers effects;
  private final CarryingOutDecisions carryingOut;
  private final Submissions submissions;
  private final Clock clock;

  TransferringBetweenPools(
      BudgetRights rights,
      Caller caller,
      CallersUnit unit,
      Transfers transfers,
      Pools pools,
      Ledger ledger,
      SubmittedTransfers effects,
      CarryingOutDecisions carryingOut,
      Submissions submissions,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.unit = unit;
    this.transfers = transfers;
    this.pools = pools;
    this.ledger = ledger;
    this.effects = effects;
    this.carryingOut = carryingOut;
    this.submissions = submissions;
    this.clock = clock;
  }

  /**
   * Propose to move an amount between pools or years.
   *
   * @throws PoolExceeded if the pool it is taken from has less left
   */
  @Transactional
  public TransferView propose(ProposeTransfer proposal) {
    rights.requireAllocating();
    Pool from = pool("fromPoolId", proposal.fromPoolId());
    Pool to = pool("toPoolId", proposal.toPoolId());
    if (from.id().equals(to.id())) {
      throw InvalidInput.of("toPoolId", "pool-the-same");
    }
    PoolBalance balance = ledger.balance(from.id(), Ledger.NOW);
    if (proposal.amount() > balance.left()) {
      throw new PoolExceeded(from, proposal.amount(), balance.left());
    }
    Transfer transfer =
        Transfer.propose(
            UuidV7.next(clock),
            proposal,
            new Proposer(caller.username(), caller.displayName(), clock.instant()));
    transfers.persist(transfer);
    return view(transfer);
  }

  private Pool pool(String field, UUID id) {
    return pools.findByIdOptional(id).orElseThrow(() -> InvalidInput.of(field, "pool-unknown"));
  }

  /** Send a transfer to a body's meeting; the agenda item makes itself there. */
  @Transactional
  public TransferView submit(UUID id, String ifMatch, SubmitProposal submission) {
    rights.requireAllocating();
    Transfer transfer = existing(id, ifMatch);
    transfer.submit();
    submissions.submit(effects.thing(transfer), proposalFor(transfer, submission));
    return view(transfer);
  }

  /** Withdraw a proposed transfer. */
  @Transactional
  public TransferView withdraw(UUID id, String ifMatch) {
    rights.requireAllocating();
    Transfer transfer = existing(id, ifMatch);
    transfer.withdraw();
    return view(transfer);
  }

  /** Book what a body approved with changes, with the amount it decided. */
  @Transactional
  public TransferView carryOut(UUID id, String ifMatch, CarryOutChanged decided) {
    rights.requireAllocating();
    Transfer transfer = existing(id, ifMatch);
    if (decided.amount() == 0) {
      throw InvalidInput.of("amount", "amount-not-positive");
    }
    BodyDecision decision = carryingOut.carryOutChanged(transfer, decided.amount(), effects);
    carryingOut.report(transfer, decision, effects);
    return view(transfer);
  }

  private Transfer existing(UUID id, String ifMatch) {
    Transfer transfer = transfers.existing(id);
    EntityTags.require(ifMatch, transfer.version());
    return transfer;
  }

  private Submissions.Proposal proposalFor(Transfer transfer, SubmitProposal submission) {
    Pool from = pools.findById(transfer.fromPoolId());
    Pool to = pools.findById(transfer.toPoolId());
    String amount = Kroner.text(transfer.amount());
    return new Submissions.Proposal(
        submission.bodyCode(),
        submission.meetingId(),
        unit.code(),
        Transfer.title(from, to),
        transfer.reason(),
        "Der overføres %s Der er %s tilbage af %s og %s tilbage af %s før overførslen."
            .formatted(amount, left(from), from.title(), left(to), to.title()),
        List.of("der overføres %s fra %s til %s".formatted(amount, from.title(), to.title())));
  }

  private String left(Pool pool) {
    return Kroner.text(ledger.balance(pool.id(), Ledger.NOW).left());
  }

  private TransferView view(Transfer transfer) {
    transfers.flush();
    return TransferView.of(
        transfer,
        pools.findById(transfer.fromPoolId()),
        pools.findById(transfer.toPoolId()),
        rights.mayAllocate());
  }
}
