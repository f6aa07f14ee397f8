package dk.direktion.budget.allocation;

import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of allocations after they were approved. */
@ApplicationScoped
public class Adjustments implements PanacheRepositoryBase<Adjustment, UUID> {

  Adjustment existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("adjustment"));
  }

  boolean isOneProposed(UUID allocationId) {
    return count("allocationId = ?1 and state = ?2", allocationId, ProposalState.PROPOSED) > 0;
  }

  Map<UUID, List<Adjustment>> of(Collection<UUID> allocationIds) {
    return list("allocationId in ?1 order by proposedAt, id", allocationIds).stream()
        .collect(Collectors.groupingBy(Adjustment::allocationId));
  }

  /** List those that are decided for an allocation, the newest decision first. */
  List<Adjustment> decided(Allocation allocation) {
    return list(
        "allocationId = ?1 and state = ?2 order by carriedOutAt desc, id desc",
        allocation.id(),
        ProposalState.APPROVED);
  }
}
