package dk.direktion.budget.allocation;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.Kroner;
import dk.direktion.budget.person.CallersUnit;
import dk.direktion.budget.pool.Pool;
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

/** A controller's part: proposing that an approved allocation is changed or released. */
@ApplicationScoped
public class AdjustingAllocations {

  private final BudgetRights rights;
  private final Caller caller;
  private final CallersUnit unit;
  private final Allocations allocations;
  private final Adjustments adjustments;
  private final Pools pools;
  private final SubmittedAdjustments effects;
  private final CarryingOutDecisions carryingOut;
  private final Submissions submissions;
  private final Clock clock;

  AdjustingAllocations(
      BudgetRights rights,
      Caller caller,
      CallersUnit unit,
      Allocations allocations,
      Adjustments adjustments,
      Pools pools,
      SubmittedAdjustments effects,
      CarryingOutDecisions carryingOut,
      Submissions submissions,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.unit = unit;
    this.allocations = allocations;
    this.adjustments = adjustments;
    this.pools = pools;
    this.effects = effects;
    this.carryingOut = carryingOut;
    this.submissions = submissions;
    this.clock = clock;
  }

  /**
   * Propose what an approved allocation should be from a year on; nothing a year releases it.
   *
   * @throws NotApprovedYet while it binds nothing
   * @throws AlreadyAdjusting while another change of it waits to be decided
   */
  @Transactional
  public AdjustmentView propose(UUID allocationId, ProposeAdjustment proposal) {
    rights.requireAllocating();
    Allocation allocation = allocations.existing(allocationId);
    if (!allocation.isApproved()) {
      throw new NotApprovedYet();
    }
    if (!allocation.binds(proposal.fromYear())) {
      throw InvalidInput.of("fromYear", "year-not-bound");
    }
    if (adjustments.isOneProposed(allocationId)) {
      throw new AlreadyAdjusting();
    }
    if (allocation.amountIn(proposal.fromYear(), adjustments.decided(allocation))
        == proposal.amount()) {
      throw InvalidInput.of("amount", "amount-unchanged");
    }
    Adjustment adjustment =
        Adjustment.propose(
            UuidV7.next(clock),
            allocationId,
            proposal,
            new Proposer(caller.username(), caller.displayName(), clock.instant()));
    adjustments.persistAndFlush(adjustment);
    return view(adjustment);
  }

  /** Send a change to a body's meeting; the agenda item makes itself there. */
  @Transactional
  public AdjustmentView submit(UUID id, String ifMatch, SubmitProposal submission) {
    rights.requireAllocating();
    Adjustment adjustment = existing(id, ifMatch);
    adjustment.submit();
    submissions.submit(effects.thing(adjustment), proposalFor(adjustment, submission));
    return view(adjustment);
  }

  /** Withdraw a proposed change. */
  @Transactional
  public AdjustmentView withdraw(UUID id, String ifMatch) {
    rights.requireAllocating();
    Adjustment adjustment = existing(id, ifMatch);
    adjustment.withdraw();
    return view(adjustment);
  }

  /** Book what a body approved with changes, with the amount it decided. */
  @Transactional
  public AdjustmentView carryOut(UUID id, String ifMatch, CarryOutChanged decided) {
    rights.requireAllocating();
    Adjustment adjustment = existing(id, ifMatch);
    BodyDecision decision = carryingOut.carryOutChanged(adjustment, decided.amount(), effects);
    carryingOut.report(adjustment, decision, effects);
    return view(adjustment);
  }

  private Adjustment existing(UUID id, String ifMatch) {
    Adjustment adjustment = adjustments.existing(id);
    EntityTags.require(ifMatch, adjustment.version());
    return adjustment;
  }

  private Submissions.Proposal proposalFor(Adjustment adjustment, SubmitProposal submission) {
    Allocation allocation = allocations.existing(adjustment.allocationId());
    Pool pool = pools.findById(allocation.poolId());
    long before = allocation.amountIn(adjustment.fromYear(), adjustments.decided(allocation));
    boolean releases = adjustment.amount() == 0;
    return new Submissions.Proposal(
        submission.bodyCode(),
        submission.meetingId(),
        unit.code(),
        (releases ? "Frigivelse af disponering: " : "Ændring af disponering: ")
            + allocation.purpose(),
        adjustment.reason(),
        "Disponeringen af "
            + pool.title()
            + " er på "
            + Kroner.text(before)
            + " om året. Fra "
            + adjustment.fromYear()
            + " foreslås "
            + Kroner.text(adjustment.amount()),
        List.of(
            releases
                ? "disponeringen på %s frigives fra %d"
                    .formatted(Kroner.text(before), adjustment.fromYear())
                : "disponeringen ændres fra %s til %s fra %d"
                    .formatted(
                        Kroner.text(before),
                        Kroner.text(adjustment.amount()),
                        adjustment.fromYear())));
  }

  private AdjustmentView view(Adjustment adjustment) {
    adjustments.flush();
    return AdjustmentView.of(adjustment, rights.mayAllocate());
  }
}
