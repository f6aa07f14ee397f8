package dk.direktion.budget.transfer;

import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.proposal.DecisionTaken;
import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.budget.proposal.Submission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer as people see it, with what the caller may do next; the amount in whole kroner. */
public record TransferView(
    UUID id,
    UUID fromPoolId,
    String fromPoolName,
    int fromYear,
    UUID toPoolId,
    String toPoolName,
    int toYear,
    long amount,
    String reason,
    ProposalState state,
    @Schema(nullable = true) Submission submission,
    @Schema(nullable = true) DecisionTaken decision,
    String proposedBy,
    Instant proposedAt,
    @Schema(description = "Any of submit, withdraw, carry-out") List<String> actions,
    long version) {

  static TransferView of(Transfer transfer, Pool from, Pool to, boolean mayAllocate) {
    return new TransferView(
        transfer.id(),
        from.id(),
        from.name(),
        from.year(),
        to.id(),
        to.name(),
        to.year(),
        transfer.amount(),
        transfer.reason(),
        transfer.state(),
        transfer.submission(),
        transfer.decision(),
        transfer.proposedByName(),
        transfer.proposedAt(),
        mayAllocate
            ? transfer.actions().stream().filter(each -> !each.equals("edit")).toList()
            : List.of(),
        transfer.version());
  }
}
