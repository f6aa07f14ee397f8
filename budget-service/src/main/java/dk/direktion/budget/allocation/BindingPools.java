package dk.direktion.budget.allocation;

import dk.direktion.budget.pool.Booking;
import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.PoolBalance;
import dk.direktion.budget.pool.PoolExceeded;
import dk.direktion.budget.pool.PoolOpened;
import dk.direktion.budget.pool.Pools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/** A pool is never over-allocated, and recurring allocations bind the following years' pools. */
@ApplicationScoped
class BindingPools {

  private final Allocations allocations;
  private final Adjustments adjustments;
  private final Pools pools;
  private final Ledger ledger;

  BindingPools(Allocations allocations, Adjustments adjustments, Pools pools, Ledger ledger) {
    this.allocations = allocations;
    this.adjustments = adjustments;
    this.pools = pools;
    this.ledger = ledger;
  }

  /**
   * Require room for an amount in the allocation's pool and every later pool it binds, and keep the
   * room by holding the pools until the transaction ends.
   *
   * @throws PoolExceeded if one of them has less left
   */
  void requireRoom(Pool pool, int lastYear, long amount) {
    List<Pool> bound = pools.withCode(pool.code(), pool.year(), lastYear);
    pools.lock(bound);
    bound.forEach(each -> requireLeft(each, amount));
  }

  /** Bind what was proposed in the allocation's own pool and in those that follow. */
  void bind(Allocation allocation, Pool own, Booking booking) {
    bring(allocation, own, year -> allocation.amount(), booking);
    release(allocation, booking);
  }

  /** Take what is proposed off its pool's ledger. */
  void release(Allocation allocation, Booking booking) {
    ledger.release(allocation.poolId(), allocation.id(), allocation.amount(), booking);
  }

  /** Free whatever the allocation binds. */
  void free(Allocation allocation, Pool own, Booking booking) {
    bring(allocation, own, year -> 0, booking);
  }

  /**
   * Bind what decisions make of an approved allocation, more or less than now.
   *
   * @param decided its adjustments that count, the newest first
   */
  void adjust(Allocation allocation, Pool own, List<Adjustment> decided, Booking booking) {
    bring(allocation, own, year -> allocation.amountIn(year, decided), booking);
  }

  // What is bound already is never changed; the difference is booked. All pools are held and have
  // room before the first entry is made.
  private void bring(Allocation allocation, Pool own, IntToLongFunction amountIn, Booking booking) {
    List<Pool> bound = pools.withCode(own.code(), own.year(), allocation.lastYear());
    pools.lock(bound);
    Map<Pool, Long> differences = new LinkedHashMap<>();
    for (Pool each : bound) {
      long more = amountIn.applyAsLong(each.year()) - ledger.bound(each.id(), allocation.id());
      requireLeft(each, more);
      differences.put(each, more);
    }
    differences.forEach(
        (pool, more) -> {
          if (more > 0) {
            ledger.bind(pool.id(), allocation.id(), more, booking);
          } else if (more < 0) {
            ledger.free(pool.id(), allocation.id(), -more, booking);
          }
        });
  }

  private void requireLeft(Pool pool, long amount) {
    PoolBalance balance = ledger.balance(pool.id(), Ledger.NOW);
    if (amount > balance.left()) {
      throw new PoolExceeded(pool, amount, balance.left());
    }
  }

  void bindFromEarlierYears(@Observes PoolOpened opened) {
    Pool pool = opened.pool();
    for (Allocation earlier : allocations.approvedAndRecurring(pool.code(), pool.year())) {
      long amount =
          earlier.binds(pool.year())
              ? earlier.amountIn(pool.year(), adjustments.decided(earlier))
              : 0;
      if (amount > 0) {
        requireRoom(pool, pool.year(), amount);
        ledger.bind(
            pool.id(),
            earlier.id(),
            amount,
            earlier.booking(earlier.proposedByName(), "bundet fra " + earlier.year()));
        ledger.flush();
      }
    }
  }
}
