package dk.direktion.budget.allocation;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.Kroner;
import dk.direktion.budget.pool.Booking;
import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.Pools;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A controller's part: proposing allocations, changing them, sending them to a meeting. */
@ApplicationScoped
public class ProposingAllocations {

  private static final String OWN_UNIT = "ØDC";

  private final BudgetRights rights;
  private final Caller caller;
  private final Allocations allocations;
  private final Pools pools;
  private final Ledger ledger;
  private final BindingPools binding;
  private final TellingProjects telling;
  private final Outbox outbox;
  private final Clock clock;

  ProposingAllocations(
      BudgetRights rights,
      Caller caller,
      Allocations allocations,
      Pools pools,
      Ledger ledger,
      BindingPools binding,
      TellingProjects telling,
      Outbox outbox,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.allocations = allocations;
    this.pools = pools;
    this.ledger = ledger;
    this.binding = binding;
    this.telling = telling;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Propose to set an amount aside; never more than the pool, this year's or a later, has left. */
  @Transactional
  public AllocationView propose(CreateAllocation proposal) {
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
            new Proposer(caller.username(), caller.displayName()),
            clock.instant());
    binding.requireRoom(pool, allocation.lastYear(), allocation.amount());
    allocations.persist(allocation);
    ledger.propose(pool.id(), allocation.id(), allocation.amount(), by(allocation, "foreslået"));
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
      ledger.propose(pool.id(), id, allocation.amount(), by(allocation, "beløbet ændret"));
    }
    telling.tell(allocation, pool, projectBefore);
    return view(allocation, pool);
  }

  /** Send a proposal to a body's meeting; the agenda item makes itself there. */
  @Transactional
  public AllocationView submit(UUID id, String ifMatch, SubmitAllocation submission) {
    rights.requireAllocating();
    Allocation allocation = allocations.existing(id);
    EntityTags.require(ifMatch, allocation.version());
    Pool pool = pools.findById(allocation.poolId());
    allocation.submit();
    outbox.publish(
        new DomainEvent(
            "allocation",
            id.toString(),
            "subject.submitted",
            proposalFor(allocation, pool, submission)));
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
    ledger.release(pool.id(), id, allocation.amount(), by(allocation, "trukket tilbage"));
    telling.tell(allocation, pool);
    return view(allocation, pool);
  }

  private SubjectSubmitted proposalFor(
      Allocation allocation, Pool pool, SubmitAllocation submission) {
    long left = pool.amount() - ledger.balance(pool.id(), Ledger.NOW).approved();
    String amount = Kroner.text(allocation.amount());
    return new SubjectSubmitted(
        AllocationSubject.of(allocation.id()),
        submission.bodyCode(),
        submission.meetingId(),
        "Disponering af " + pool.title() + ": " + allocation.purpose(),
        null,
        OWN_UNIT,
        "Der foreslås en disponering af " + pool.title() + " til: " + allocation.purpose() + ".",
        "Der disponeres "
            + amount
            + " Puljen er på "
            + Kroner.text(pool.amount())
            + ", og der er "
            + Kroner.text(left)
            + " tilbage.",
        List.of("der disponeres " + amount + " af " + pool.title()),
        caller.username());
  }

  private Booking by(Allocation allocation, String what) {
    return Booking.of(caller.displayName(), allocation.title() + ": " + what);
  }

  private AllocationView view(Allocation allocation, Pool pool) {
    allocations.flush();
    return AllocationView.of(allocation, pool, rights.mayAllocate());
  }
}
