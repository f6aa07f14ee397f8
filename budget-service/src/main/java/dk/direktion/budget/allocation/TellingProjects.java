package dk.direktion.budget.allocation;

import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells those who follow projects what is set aside for them, whenever that changes. */
@ApplicationScoped
class TellingProjects {

  private final Adjustments adjustments;
  private final Outbox outbox;

  TellingProjects(Adjustments adjustments, Outbox outbox) {
    this.adjustments = adjustments;
    this.outbox = outbox;
  }

  /** Tells of an allocation that is for a project; of others there is nothing to tell. */
  void tell(Allocation allocation, Pool pool) {
    tell(allocation, pool, allocation.projectId());
  }

  /** Tells of an allocation that is, or until now was, for a project. */
  void tell(Allocation allocation, Pool pool, UUID before) {
    if (allocation.projectId() == null && before == null) {
      return;
    }
    int lastYear = allocation.lastYear();
    outbox.publish(
        new DomainEvent(
            "allocation",
            allocation.id().toString(),
            "allocation.changed",
            new AllocationChanged(
                allocation.id(),
                allocation.projectId(),
                allocation.number(),
                allocation.year(),
                lastYear == Integer.MAX_VALUE ? null : lastYear,
                pool.id(),
                pool.name(),
                allocation.purpose(),
                allocation.amount(),
                allocation.changes(adjustments.decided(allocation)),
                allocation.state())));
  }

  /**
   * What is set aside for a project.
   *
   * @param projectId null once it is for none any more
   * @param lastYear null where it goes on without an end
   * @param amount whole kroner each year, as it was first decided
   * @param changes what later decisions made of it, the earliest year first
   */
  record AllocationChanged(
      UUID allocationId,
      UUID projectId,
      int number,
      int year,
      Integer lastYear,
      UUID poolId,
      String poolName,
      String purpose,
      long amount,
      List<ChangedFrom> changes,
      ProposalState state) {}
}
