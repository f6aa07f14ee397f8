package dk.direktion.budget.allocation;

import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.PoolBalance;
import dk.direktion.budget.proposal.DecisionTaken;
import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.budget.proposal.Submission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An allocation as people see it, with what the caller may do next; the amount in whole kroner. */
public record AllocationView(
    UUID id,
    @Schema(description = "Number within the year") int number,
    UUID poolId,
    String poolName,
    int year,
    String purpose,
    long amount,
    Recurrence recurrence,
    @Schema(nullable = true) Integer years,
    @Schema(nullable = true, description = "The project of the portfolio it is for") UUID projectId,
    ProposalState state,
    @Schema(nullable = true) Submission submission,
    @Schema(nullable = true) DecisionTaken decision,
    @Schema(nullable = true, description = "The decision from before the portal that set it aside")
        EarlierDecision decidedEarlier,
    @Schema(description = "Bound by it in the pool, as of the day asked for") long approved,
    @Schema(description = "Proposed of the pool, as of the day asked for") long proposed,
    @Schema(description = "What later decisions made, or are asked to make, of it")
        List<AdjustmentView> adjustments,
    String proposedBy,
    Instant proposedAt,
    @Schema(description = "Any of edit, submit, withdraw, carry-out, adjust") List<String> actions,
    long version) {

  static AllocationView of(
      Allocation allocation,
      Pool pool,
      PoolBalance balance,
      List<Adjustment> adjustments,
      boolean mayAllocate) {
    return new AllocationView(
        allocation.id(),
        allocation.number(),
        pool.id(),
        pool.name(),
        allocation.year(),
        allocation.purpose(),
        allocation.amount(),
        allocation.recurrence(),
        allocation.years(),
        allocation.projectId(),
        allocation.state(),
        allocation.submission(),
        allocation.decision(),
        allocation.decidedEarlier(),
        balance.approved(),
        balance.proposed(),
        adjustments.stream().map(each -> AdjustmentView.of(each, mayAllocate)).toList(),
        allocation.proposedByName(),
        allocation.proposedAt(),
        mayAllocate ? allocation.actions() : List.of(),
        allocation.version());
  }
}
