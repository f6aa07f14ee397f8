package dk.direktion.budget.allocation;

import dk.direktion.budget.pool.Booking;
import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.PoolExceeded;
import dk.direktion.budget.pool.PoolOpened;
import dk.direktion.budget.pool.Pools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** A pool is never over-allocated, and recurring allocations bind the following years' pools. */
@ApplicationScoped
class BindingPools {

  private final Allocations allocations;
  private final Pools pools;
  private final Ledger ledger;

  BindingPools(Allocations allocations, Pools pools, Ledger ledger) {
    this.allocations = allocations;
    this.pools = pools;
    this.ledger = ledger;
  }

  /**
   * Require room for an amount in the allocation's pool and every later pool it binds, and keep the
   * room by holding the pools until the transaction ends.
   *
   * @throws PoolExceeded if one of them has less left
   */
  List<Pool> requireRoom(Pool pool, int lastYear, long amount) {
    List<Pool> bound = pools.withCode(pool.code(), pool.year(), lastYear);
    pools.lock(bound);
    for (Pool each : bound) {
      long left = each.amount() - ledger.balance(each.id(), Ledger.NOW).approved();
      if (amount > left) {
        throw new PoolExceeded(each, amount, left);
      }
    }
    return bound;
  }

  /** Bind the allocation in its own year's pool and in those that follow. */
  void bind(Allocation allocation, Pool own, Booking booking) {
    List<Pool> bound = requireRoom(own, allocation.lastYear(), allocation.amount());
    ledger.release(own.id(), allocation.id(), allocation.amount(), booking);
    for (Pool each : bound) {
      ledger.bind(each.id(), allocation.id(), allocation.amount(), booking);
    }
  }

  void bindFromEarlierYears(@Observes PoolOpened opened) {
    Pool pool = opened.pool();
    for (Allocation earlier : allocations.approvedAndRecurring(pool.code(), pool.year())) {
      if (earlier.binds(pool.year())) {
        requireRoom(pool, pool.year(), earlier.amount());
        ledger.bind(
            pool.id(),
            earlier.id(),
            earlier.amount(),
            new Booking(
                earlier.proposedByName(),
                earlier.title() + ": bundet fra " + earlier.year(),
                earlier.decision().decisionId()));
        ledger.flush();
      }
    }
  }
}
