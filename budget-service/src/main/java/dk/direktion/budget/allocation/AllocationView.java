package dk.direktion.budget.allocation;

import dk.direktion.budget.pool.Pool;
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
    AllocationState state,
    @Schema(nullable = true) Submission submission,
    @Schema(nullable = true) DecisionTaken decision,
    String proposedBy,
    Instant proposedAt,
    @Schema(description = "Any of edit, submit, withdraw") List<String> actions,
    long version) {

  static AllocationView of(Allocation allocation, Pool pool, boolean mayAllocate) {
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
        allocation.proposedByName(),
        allocation.proposedAt(),
        mayAllocate ? allocation.actions() : List.of(),
        allocation.version());
  }
}
