package dk.direktion.budget.pool;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reading pools, their balances and their ledger; as of the end of a day where one is given. */
@ApplicationScoped
public class ReadingPools {

  private final BudgetRights rights;
  private final Pools pools;
  private final Ledger ledger;

  ReadingPools(BudgetRights rights, Pools pools, Ledger ledger) {
    this.rights = rights;
    this.pools = pools;
    this.ledger = ledger;
  }

  /** List a year's pools in the budget's order; without a year the one in focus. */
  @Transactional
  public Page<PoolView> ofYear(Integer year, LocalDate onDate, Paging paging) {
    rights.requireReading();
    Integer chosen = year != null ? year : pools.yearInFocus().orElse(null);
    if (chosen == null) {
      return paging.of(List.of());
    }
    Page<Pool> found = paging.of(pools.ofYear(chosen));
    return new Page<>(
        withBalances(found.items(), onDate), found.page(), found.pageSize(), found.total());
  }

  /** List all of a year's pools, for a sheet. */
  @Transactional
  public List<PoolView> all(Integer year, LocalDate onDate) {
    rights.requireReading();
    Integer chosen = year != null ? year : pools.yearInFocus().orElse(null);
    return chosen == null ? List.of() : withBalances(pools.ofYear(chosen).list(), onDate);
  }

  /** Add up all pools of a year. */
  @Transactional
  public PoolSummaryView summary(Integer year, LocalDate onDate) {
    rights.requireReading();
    Integer chosen = year != null ? year : pools.yearInFocus().orElse(null);
    return PoolSummaryView.of(chosen, pools.years(), all(chosen, onDate));
  }

  /** Read one pool. */
  @Transactional
  public PoolView one(UUID id, LocalDate onDate) {
    rights.requireReading();
    Pool pool = pools.existing(id);
    return PoolView.of(pool, ledger.balance(id, endOf(onDate)));
  }

  /** Read a pool's ledger, newest entry first. */
  @Transactional
  public List<PoolEntryView> entries(UUID poolId, LocalDate onDate) {
    rights.requireReading();
    return ledger.ofPool(poolId, endOf(onDate)).stream().map(PoolEntry::view).toList();
  }

  private List<PoolView> withBalances(List<Pool> shown, LocalDate onDate) {
    Map<UUID, PoolBalance> balances =
        ledger.balances(shown.stream().map(Pool::id).toList(), endOf(onDate));
    return shown.stream()
        .map(pool -> PoolView.of(pool, balances.getOrDefault(pool.id(), PoolBalance.NOTHING)))
        .toList();
  }

  /** Tell when a day ends; of no day, the end of time. */
  public static Instant endOf(LocalDate onDate) {
    return onDate == null ? Ledger.NOW : onDate.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant();
  }
}
