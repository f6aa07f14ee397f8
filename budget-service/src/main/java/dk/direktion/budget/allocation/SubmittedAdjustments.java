package dk.direktion.budget.allocation;

import dk.direktion.budget.pool.Booking;
import dk.direktion.budget.pool.Pool;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the meetings tell of adjustments; an approved one binds more, or frees, from its year on.
 */
@ApplicationScoped
class SubmittedAdjustments implements SubmittedSubject, Effects<Adjustment> {

  private static final String PREFIX = "budget:adjustment:";

  private final Adjustments adjustments;
  private final Allocations allocations;
  private final Pools pools;
  private final BindingPools binding;
  private final TellingProjects telling;
  private final CarryingOutDecisions carryingOut;
  private final Submissions submissions;
  private final Clock clock;

  SubmittedAdjustments(
      Adjustments adjustments,
      Allocations allocations,
      Pools pools,
      BindingPools binding,
      TellingProjects telling,
      CarryingOutDecisions carryingOut,
      Submissions submissions,
      Clock clock) {
    this.adjustments = adjustments;
    this.allocations = allocations;
    this.pools = pools;
    this.binding = binding;
    this.telling = telling;
    this.carryingOut = carryingOut;
    this.submissions = submissions;
    this.clock = clock;
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    adjustments.findByIdOptional(id).ifPresent(each -> each.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    adjustments.findByIdOptional(id).ifPresent(Proposal::refuseSubmission);
  }

  @Override
  public void decided(UUID id, BodyDecision decision) {
    adjustments
        .findByIdOptional(id)
        .ifPresentOrElse(
            adjustment -> carryingOut.decided(adjustment, decision, this),
            () ->
                submissions.report(
                    thing(id), decision, Status.FAILED, "Ændringen findes ikke.", null));
  }

  /** What is asked of an allocation that is bound already is not proposed of its pool too. */
  @Override
  public void propose(Adjustment adjustment, Booking booking) {}

  @Override
  public void release(Adjustment adjustment, Booking booking) {}

  @Override
  public void take(Adjustment adjustment, Booking booking) {
    adjustment.carryOut(clock.instant());
    Allocation allocation = allocation(adjustment);
    List<Adjustment> counting = new ArrayList<>(adjustments.decided(allocation));
    counting.add(0, adjustment);
    binding.adjust(allocation, pool(allocation), counting, booking);
  }

  @Override
  public void takeBack(Adjustment adjustment, Booking booking) {
    Allocation allocation = allocation(adjustment);
    List<Adjustment> counting = new ArrayList<>(adjustments.decided(allocation));
    counting.remove(adjustment);
    binding.adjust(allocation, pool(allocation), counting, booking);
    adjustment.carryOut(null);
  }

  @Override
  public void changeAmount(Adjustment adjustment, long amount, Booking booking) {
    adjustment.askFor(amount);
  }

  @Override
  public void tell(Adjustment adjustment) {
    Allocation allocation = allocation(adjustment);
    telling.tell(allocation, pool(allocation));
  }

  @Override
  public Thing thing(Adjustment adjustment) {
    return thing(adjustment.id());
  }

  static Thing thing(UUID id) {
    return new Thing("adjustment", id, PREFIX + id);
  }

  @Override
  public Link link(Adjustment adjustment) {
    Pool pool = pool(allocation(adjustment));
    return new Link(pool.title(), "/puljer/" + pool.id());
  }

  private Allocation allocation(Adjustment adjustment) {
    return allocations.existing(adjustment.allocationId());
  }

  private Pool pool(Allocation allocation) {
    return pools.findById(allocation.poolId());
  }
}
