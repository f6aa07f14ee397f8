package dk.direktion.budget.allocation;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.Pools;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading allocations. */
@ApplicationScoped
public class ReadingAllocations {

  private final BudgetRights rights;
  private final Allocations allocations;
  private final Pools pools;

  ReadingAllocations(BudgetRights rights, Allocations allocations, Pools pools) {
    this.rights = rights;
    this.allocations = allocations;
    this.pools = pools;
  }

  /** List allocations, newest year first and by number; each criterion may be null. */
  @Transactional
  public Page<AllocationView> list(
      Integer year, UUID poolId, AllocationState state, Paging paging) {
    rights.requireReading();
    Page<Allocation> found = paging.of(allocations.matching(year, poolId, state));
    return new Page<>(views(found.items()), found.page(), found.pageSize(), found.total());
  }

  /** List everything ever proposed of a pool, by number. */
  @Transactional
  public List<AllocationView> ofPool(UUID poolId) {
    rights.requireReading();
    return views(allocations.matching(null, poolId, null).list());
  }

  /** Read one allocation. */
  @Transactional
  public AllocationView one(UUID id) {
    rights.requireReading();
    return views(List.of(allocations.existing(id))).get(0);
  }

  private List<AllocationView> views(List<Allocation> shown) {
    Map<UUID, Pool> byId =
        pools.list("id in ?1", shown.stream().map(Allocation::poolId).toList()).stream()
            .collect(Collectors.toMap(Pool::id, Function.identity()));
    return shown.stream()
        .map(one -> AllocationView.of(one, byId.get(one.poolId()), rights.mayAllocate()))
        .toList();
  }
}
