package dk.direktion.budget.pool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The append-only book of all pools; what is proposed and bound is always the sum of its entries.
 */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<PoolEntry, Long> {

  /** The end of time, as far as the ledger is concerned. */
  public static final Instant NOW = Instant.parse("9999-01-01T00:00:00Z");

  /** Add what a proposal asks for to what is proposed of its pool. */
  public void propose(UUID poolId, UUID allocationId, long amount, Booking booking) {
    book(poolId, allocationId, EntryKind.PROPOSED, amount, booking);
  }

  /** Take a proposal off what is proposed: withdrawn, rejected, changed or about to be bound. */
  public void release(UUID poolId, UUID allocationId, long amount, Booking booking) {
    book(poolId, allocationId, EntryKind.RELEASED, -amount, booking);
  }

  /** Bind an amount of the pool by a decision; the database refuses more than the pool holds. */
  public void bind(UUID poolId, UUID allocationId, long amount, Booking booking) {
    book(poolId, allocationId, EntryKind.APPROVED, amount, booking);
  }

  private void book(UUID poolId, UUID allocationId, EntryKind kind, long amount, Booking booking) {
    persist(
        new PoolEntry(
            poolId,
            allocationId,
            kind,
            amount,
            booking.by(),
            booking.reason(),
            booking.decisionId()));
  }

  /** Add up a pool's entries booked before a moment. */
  public PoolBalance balance(UUID poolId, Instant before) {
    return balances(List.of(poolId), before).getOrDefault(poolId, PoolBalance.NOTHING);
  }

  Map<UUID, PoolBalance> balances(Collection<UUID> poolIds, Instant before) {
    Map<UUID, PoolBalance> sums = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select e.poolId, e.kind, sum(e.amount) from PoolEntry e"
                + " where e.poolId in :pools and e.bookedAt < :before group by e.poolId, e.kind",
            Object[].class)
        .setParameter("pools", poolIds)
        .setParameter("before", before)
        .getResultStream()
        .forEach(
            row ->
                sums.merge(
                    (UUID) row[0],
                    PoolBalance.NOTHING.plus((EntryKind) row[1], (Long) row[2]),
                    (had, more) ->
                        new PoolBalance(
                            had.approved() + more.approved(), had.proposed() + more.proposed())));
    return sums;
  }

  List<PoolEntry> ofPool(UUID poolId, Instant before) {
    return list("poolId = ?1 and bookedAt < ?2 order by position desc", poolId, before);
  }
}
