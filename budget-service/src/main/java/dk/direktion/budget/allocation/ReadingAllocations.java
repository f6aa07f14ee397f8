package dk.direktion.budget.allocation;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.PoolBalance;
import dk.direktion.budget.pool.Pools;
import dk.direktion.budget.pool.ReadingPools;
import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading allocations and what became of them. */
@ApplicationScoped
public class ReadingAllocations {

  private final BudgetRights rights;
  private final Allocations allocations;
  private final Adjustments adjustments;
  private final Pools pools;
  private final Ledger ledger;

  ReadingAllocations(
      BudgetRights rights,
      Allocations allocations,
      Adjustments adjustments,
      Pools pools,
      Ledger ledger) {
    this.rights = rights;
    this.allocations = allocations;
    this.adjustments = adjustments;
    this.pools = pools;
    this.ledger = ledger;
  }

  /** List allocations, newest year first and by number; each criterion may be null. */
  @Transactional
  public Page<AllocationView> list(Integer year, UUID poolId, ProposalState state, Paging paging) {
    rights.requireReading();
    Page<Allocation> found = paging.of(allocations.matching(year, poolId, state));
    return new Page<>(views(found.items()), found.page(), found.pageSize(), found.total());
  }

  /** List all that match, for a sheet. */
  @Transactional
  public List<AllocationView> all(Integer year, UUID poolId, ProposalState state) {
    rights.requireReading();
    return views(allocations.matching(year, poolId, state).list());
  }

  /**
   * List everything ever proposed of a pool and what earlier years bind of it, with what each comes
   * to as of the end of a day; now without one.
   */
  @Transactional
  public List<AllocationView> ofPool(UUID poolId, LocalDate onDate) {
    rights.requireReading();
    Instant before = ReadingPools.endOf(onDate);
    List<Allocation> shown =
        allocations.countingIn(poolId).stream()
            .filter(each -> each.proposedAt().isBefore(before))
            .toList();
    return views(shown, ledger.ofAllocations(poolId, before));
  }

  /** Read one allocation. */
  @Transactional
  public AllocationView one(UUID id) {
    rights.requireReading();
    return views(List.of(allocations.existing(id))).get(0);
  }

  /** Read a change of an approved allocation. */
  @Transactional
  public AdjustmentView adjustment(UUID id) {
    rights.requireReading();
    return AdjustmentView.of(adjustments.existing(id), rights.mayAllocate());
  }

  private List<AllocationView> views(List<Allocation> shown) {
    Map<UUID, PoolBalance> balances = new HashMap<>();
    Set<UUID> ownPools = shown.stream().map(Allocation::poolId).collect(Collectors.toSet());
    ownPools.forEach(pool -> balances.putAll(ofOwn(shown, pool)));
    return views(shown, balances);
  }

  // A recurring allocation counts in later pools too; what is shown here is its own pool's share.
  private Map<UUID, PoolBalance> ofOwn(List<Allocation> shown, UUID pool) {
    Map<UUID, PoolBalance> balances = ledger.ofAllocations(pool, Ledger.NOW);
    return shown.stream()
        .filter(each -> each.poolId().equals(pool) && balances.containsKey(each.id()))
        .collect(Collectors.toMap(Allocation::id, each -> balances.get(each.id())));
  }

  private List<AllocationView> views(List<Allocation> shown, Map<UUID, PoolBalance> balances) {
    Map<UUID, Pool> byId =
        pools.list("id in ?1", shown.stream().map(Allocation::poolId).toList()).stream()
            .collect(Collectors.toMap(Pool::id, Function.identity()));
    Map<UUID, List<Adjustment>> adjusted =
        adjustments.of(shown.stream().map(Allocation::id).toList());
    return shown.stream()
        .map(
            one ->
                AllocationView.of(
                    one,
                    byId.get(one.poolId()),
                    balances.getOrDefault(one.id(), PoolBalance.NOTHING),
                    adjusted.getOrDefault(one.id(), List.of()),
                    rights.mayAllocate()))
        .toList();
  }
}
