package dk.direktion.budget.allocation;

import dk.direktion.budget.pool.Booking;
import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.Pools;
import dk.direktion.budget.proposal.CarriedOut;
import dk.direktion.budget.proposal.CarryingOutDecisions;
import dk.direktion.budget.proposal.Effects;
import dk.direktion.budget.proposal.Proposal;
import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Outcome;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Link;
import dk.direktion.common.submission.Submissions.Status;
import dk.direktion.common.submission.Submissions.Thing;
import dk.direktion.common.submission.SubmittedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** What the meetings tell of allocations; an approved one binds its pools. */
@ApplicationScoped
public class SubmittedAllocations implements SubmittedSubject, Effects<Allocation> {

  private static final String PREFIX = "budget:allocation:";

  private final Allocations allocations;
  private final Pools pools;
  private final Ledger ledger;
  private final BindingPools binding;
  private final TellingProjects telling;
  private final CarryingOutDecisions carryingOut;
  private final Submissions submissions;

  SubmittedAllocations(
      Allocations allocations,
      Pools pools,
      Ledger ledger,
      BindingPools binding,
      TellingProjects telling,
      CarryingOutDecisions carryingOut,
      Submissions submissions) {
    this.allocations = allocations;
    this.pools = pools;
    this.ledger = ledger;
    this.binding = binding;
    this.telling = telling;
    this.carryingOut = carryingOut;
    this.submissions = submissions;
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    allocations.findByIdOptional(id).ifPresent(each -> each.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    allocations.findByIdOptional(id).ifPresent(Proposal::refuseSubmission);
  }

  @Override
  public void decided(UUID id, BodyDecision decision) {
    allocations
        .findByIdOptional(id)
        .ifPresentOrElse(
            allocation -> carryingOut.decided(allocation, decision, this),
            () ->
                submissions.report(
                    thing(id), decision, Status.FAILED, "Disponeringen findes ikke.", null));
  }

  /** Does what was decided about an allocation among others; reporting is left to the caller. */
  @Transactional
  public CarriedOut carryOut(UUID id, BodyDecision decision, Outcome outcome) {
    return carryingOut.carryOut(allocations.existing(id), decision, outcome, this);
  }

  @Override
  public void propose(Allocation allocation, Booking booking) {
    ledger.propose(allocation.poolId(), allocation.id(), allocation.amount(), booking);
  }

  @Override
  public void release(Allocation allocation, Booking booking) {
    binding.release(allocation, booking);
  }

  @Override
  public void take(Allocation allocation, Booking booking) {
    binding.bind(allocation, pool(allocation), booking);
  }

  @Override
  public void takeBack(Allocation allocation, Booking booking) {
    binding.free(allocation, pool(allocation), booking);
  }

  @Override
  public void changeAmount(Allocation allocation, long amount, Booking booking) {
    release(allocation, booking);
    allocation.askFor(amount);
    binding.requireRoom(pool(allocation), allocation.lastYear(), amount);
    propose(allocation, booking);
  }

  @Override
  public void tell(Allocation allocation) {
    telling.tell(allocation, pool(allocation));
  }

  @Override
  public Thing thing(Allocation allocation) {
    return thing(allocation.id());
  }

  static Thing thing(UUID id) {
    return new Thing("allocation", id, PREFIX + id);
  }

  @Override
  public Link link(Allocation allocation) {
    Pool pool = pool(allocation);
    return new Link(pool.title(), "/puljer/" + pool.id());
  }

  private Pool pool(Allocation allocation) {
    return pools.findById(allocation.poolId());
  }
}
