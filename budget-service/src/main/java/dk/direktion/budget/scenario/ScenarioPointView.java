package dk.direktion.budget.scenario;

import dk.direktion.budget.allocation.Allocation;
import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.common.submission.Outcome;
import dk.direktion.common.submission.Submissions.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal of a scenario, and what became of its point; the amount in whole kroner a year. */
public record ScenarioPointView(
    UUID allocationId,
    int number,
    String purpose,
    UUID poolId,
    String poolName,
    long amount,
    ProposalState state,
    @Schema(nullable = true) Outcome outcome,
    @Schema(nullable = true) Status status,
    @Schema(nullable = true) String reason) {

  static ScenarioPointView of(ScenarioPoint point, Allocation allocation, String poolName) {
    return new ScenarioPointView(
        allocation.id(),
        allocation.number(),
        allocation.purpose(),
        allocation.poolId(),
        poolName,
        allocation.amount(),
        allocation.state(),
        point.outcome(),
        point.status(),
        point.reason());
  }
}
