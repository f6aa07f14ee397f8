package dk.direktion.budget.allocation;

import dk.direktion.budget.proposal.DecisionTaken;
import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.budget.proposal.Submission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposed or decided change of an approved allocation; the amount in whole kroner a year. */
public record AdjustmentView(
    UUID id,
    UUID allocationId,
    int fromYear,
    @Schema(description = "0 releases the allocation from that year on") long amount,
    String reason,
    ProposalState state,
    @Schema(nullable = true) Submission submission,
    @Schema(nullable = true) DecisionTaken decision,
    String proposedBy,
    Instant proposedAt,
    @Schema(description = "Any of submit, withdraw, carry-out") List<String> actions,
    long version) {

  static AdjustmentView of(Adjustment adjustment, boolean mayAllocate) {
    return new AdjustmentView(
        adjustment.id(),
        adjustment.allocationId(),
        adjustment.fromYear(),
        adjustment.amount(),
        adjustment.reason(),
        adjustment.state(),
        adjustment.submission(),
        adjustment.decision(),
        adjustment.proposedByName(),
        adjustment.proposedAt(),
        mayAllocate
            ? adjustment.actions().stream().filter(each -> !each.equals("edit")).toList()
            : List.of(),
        adjustment.version());
  }
}
