package dk.direktion.budget.pool;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;

/** Opening the pools of a budget year. */
@ApplicationScoped
public class OpeningPools {

  private final BudgetRights rights;
  private final Pools pools;
  private final Event<PoolOpened> opened;
  private final Clock clock;

  OpeningPools(BudgetRights rights, Pools pools, Event<PoolOpened> opened, Clock clock) {
    this.rights = rights;
    this.pools = pools;
    this.opened = opened;
    this.clock = clock;
  }

  /** Open a pool; earlier years' recurring allocations bind it at once, or it is not opened. */
  @Transactional
  public UUID open(@Valid OpenPool opening) {
    rights.requireAllocating();
    int position = (int) pools.count("year", opening.year()) + 1;
    Pool pool = Pool.open(UuidV7.next(clock), opening, position);
    pools.persistAndFlush(pool);
    opened.fire(new PoolOpened(pool));
    return pool.id();
  }
}
