package dk.direktion.budget.allocation;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.Kroner;
import dk.direktion.budget.person.CallersUnit;
import dk.direktion.budget.pool.Booking;
import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.PoolBalance;
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
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A controller's part: proposing allocations, changing them, sending them to a meeting. */
@ApplicationScoped
public class ProposingAllocations {

  private final BudgetRights rights;
  private final Caller caller;
  private final CallersUnit unit;
  private final Allocations allocations;
  private final Adjustments adjustments;
  private final Pools pools;
  private final Ledger ledger;
  private final BindingPools binding;
  private final TellingProjects telling;
  private final SubmittedAllocations effects;
  private final CarryingOutDecisions carryingOut;
  private final List<DecidedTogether> together;
  private final Submissions submissions;
  private final Clock clock;

  ProposingAllocations(
      BudgetRights rights,
      Caller caller,
      CallersUnit unit,
      Allocations allocations,
      Adjustments adjustments,
      Pools pools,
      Ledger ledger,
      BindingPools binding,
      TellingProjects telling,
      SubmittedAllocations effects,
      CarryingOutDecisions carryingOut,
      @All List<DecidedTogether> together,
      Submissions submissions,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.unit = unit;
    this.allocations = allocations;
    this.adjustments = adjustments;
    this.pools = pools;
    this.ledger = ledger;
    this.binding = binding;
    this.telling = telling;
    this.effects = effects;
    this.carryingOut = carryingOut;
    this.together = together;
    this.submissions = submissions;
    this.clock = clock;
  }

  /**
   * Propose to set an amount aside; never more than the pool, this year's or a later, has left.
   * What an earlier decision already set aside binds at once.
   */
  @Transactional
  public AllocationView propose(@Valid CreateAllocation proposal) {
    rights.requireAllocating();
    Pool pool =
        pools
            .findByIdOptional(proposal.poolId())
            .orElseThrow(() -> InvalidInput.of("poolId", "pool-unknown"));
    Allocation allocation =
        Allocation.propose(
            UuidV7.next(clock),
            allocations.nextNumber(pool.year()),
            pool,
            proposal,
            new Proposer(caller.username(), caller.displayName(), clock.instant()));
    binding.requireRoom(pool, allocation.lastYear(), allocation.amount());
    allocations.persist(allocation);
    effects.propose(allocation, by(allocation, "foreslået"));
    if (proposal.decidedEarlier() != null) {
      allocation.takeOver(proposal.decidedEarlier());
      binding.bind(
          allocation, pool, allocation.booking(caller.displayName(), "tidligere besluttet"));
    }
    telling.tell(allocation, pool);
    return view(allocation, pool);
  }

  /** Change a proposal that is not on its way to a meeting. */
  @Transactional
  public AllocationView change(UUID id, String ifMatch, ChangeAllocation change) {
    rights.requireAllocating();
    Allocation allocation = allocations.existing(id);
    EntityTags.require(ifMatch, allocation.version());
    Pool pool = pools.findById(allocation.poolId());
    long before = allocation.amount();
    UUID projectBefore = allocation.projectId();
    allocation.change(change);
    binding.requireRoom(pool, allocation.lastYear(), allocation.amount());
    if (allocation.amount() != before) {
      ledger.release(pool.id(), id, before, by(allocation, "beløbet ændret"));
      effects.propose(allocation, by(allocation, "beløbet ændret"));
    }
    telling.tell(allocation, pool, projectBefore);
    return view(allocation, pool);
  }

  /** Send a proposal to a body's meeting; the agenda item makes itself there. */
  @Transactional
  public AllocationView submit(UUID id, String ifMatch, SubmitProposal submission) {
    rights.requireAllocating();
    Allocation allocation = allocations.existing(id);
    EntityTags.require(ifMatch, allocation.version());
    Pool pool = pools.findById(allocation.poolId());
    allocation.submit();
    submissions.submit(effects.thing(allocation), proposalFor(allocation, pool, submission));
    return view(allocation, pool);
  }

  /** Withdraw a proposal; should a meeting approve it all the same, nothing is booked. */
  @Transactional
  public AllocationView withdraw(UUID id, String ifMatch) {
    rights.requireAllocating();
    Allocation allocation = allocations.existing(id);
    EntityTags.require(ifMatch, allocation.version());
    Pool pool = pools.findById(allocation.poolId());
    allocation.withdraw();
    effects.release(allocation, by(allocation, "trukket tilbage"));
    telling.tell(allocation, pool);
    return view(allocation, pool);
  }

  /** Book what a body approved with changes, with the amount it decided. */
  @Transactional
  public AllocationView carryOut(UUID id, String ifMatch, CarryOutChanged decided) {
    rights.requireAllocating();
    Allocation allocation = allocations.existing(id);
    EntityTags.require(ifMatch, allocation.version());
    if (decided.amount() == 0) {
      throw InvalidInput.of("amount", "amount-not-positive");
    }
    BodyDecision decision = carryingOut.carryOutChanged(allocation, decided.amount(), effects);
    // What was one of several points is reported for the whole item.
    if (together.stream().noneMatch(each -> each.carriedOutByHand(id, decision))) {
      carryingOut.report(allocation, decision, effects);
    }
    return view(allocation, pools.findById(allocation.poolId()));
  }

  private Submissions.Proposal proposalFor(
      Allocation allocation, Pool pool, SubmitProposal submission) {
    PoolBalance balance = ledger.balance(pool.id(), Ledger.NOW);
    String amount = Kroner.text(allocation.amount());
    return new Submissions.Proposal(
        submission.bodyCode(),
        submission.meetingId(),
        unit.code(),
        "Disponering af " + pool.title() + ": " + allocation.purpose(),
        "Der foreslås en disponering af " + pool.title() + " til: " + allocation.purpose() + ".",
        "Der disponeres "
            + amount
            + " Puljen er på "
            + Kroner.text(balance.amount())
            + ", og der er "
            + Kroner.text(balance.left())
            + " tilbage.",
        List.of("der disponeres " + amount + " af " + pool.title()));
  }

  private Booking by(Allocation allocation, String what) {
    return Booking.of(caller.displayName(), allocation.title() + ": " + what);
  }

  private AllocationView view(Allocation allocation, Pool pool) {
    allocations.flush();
    return AllocationView.of(
        allocation,
        pool,
        ledger
            .ofAllocations(pool.id(), Ledger.NOW)
            .getOrDefault(allocation.id(), PoolBalance.NOTHING),
        adjustments.of(List.of(allocation.id())).getOrDefault(allocation.id(), List.of()),
        rights.mayAllocate());
  }
}
