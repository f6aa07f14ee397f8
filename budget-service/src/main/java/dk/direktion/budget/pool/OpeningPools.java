package dk.direktion.budget.pool;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.caller.Caller;
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
  private final Ledger ledger;
  private final Caller caller;
  private final Event<PoolOpened> opened;
  private final Clock clock;

  OpeningPools(
      BudgetRights rights,
      Pools pools,
      Ledger ledger,
      Caller caller,
      Event<PoolOpened> opened,
      Clock clock) {
    this.rights = rights;
    this.pools = pools;
    this.ledger = ledger;
    this.caller = caller;
    this.opened = opened;
    this.clock = clock;
  }

  /** Open a pool; earlier years' recurring allocations bind it at once, or it is not opened. */
  @Transactional
  public UUID open(@Valid OpenPool opening) {
    rights.requireAllocating();
    if (pools.isOpen(opening.code(), opening.year())) {
      throw new PoolAlreadyOpen(opening.code(), opening.year());
    }
    int position = (int) pools.count("year", opening.year()) + 1;
    Pool pool = Pool.open(UuidV7.next(clock), opening, position);
    pools.persistAndFlush(pool);
    ledger.open(
        pool.id(), opening.amount(), Booking.of(caller.displayName(), pool.title() + ": åbnet"));
    ledger.flush();
    opened.fire(new PoolOpened(pool));
    return pool.id();
  }
}
