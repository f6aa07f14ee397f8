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
 * The append-only book of all pools; what one holds, and what is proposed and bound of it, is
 * always the sum of its entries.
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

  /** Free an amount of what a decision bound. */
  public void free(UUID poolId, UUID allocationId, long amount, Booking booking) {
    book(poolId, allocationId, EntryKind.FREED, -amount, booking);
  }

  /**
   * Move an amount from one pool to another by a decision; the database refuses to take what is
   * bound.
   */
  public void transfer(UUID transferId, UUID from, UUID to, long amount, Booking booking) {
    PoolEntry.Cause cause = PoolEntry.Cause.transfer(transferId);
    persist(new PoolEntry(from, cause, EntryKind.TRANSFERRED, -amount, booking));
    persist(new PoolEntry(to, cause, EntryKind.TRANSFERRED, amount, booking));
  }

  void open(UUID poolId, long amount, Booking booking) {
    persist(new PoolEntry(poolId, PoolEntry.Cause.POOL, EntryKind.OPENED, amount, booking));
  }

  private void book(UUID poolId, UUID allocationId, EntryKind kind, long amount, Booking booking) {
    persist(new PoolEntry(poolId, PoolEntry.Cause.allocation(allocationId), kind, amount, booking));
  }

  /** Add up a pool's entries booked before a moment. */
  public PoolBalance balance(UUID poolId, Instant before) {
    return balances(List.of(poolId), before).getOrDefault(poolId, PoolBalance.NOTHING);
  }

  /** Add up what is proposed and bound of a pool by each allocation, of what is booked before. */
  public Map<UUID, PoolBalance> ofAllocations(UUID poolId, Instant before) {
    return summed(
        "select e.allocationId, e.kind, sum(e.amount) from PoolEntry e where e.allocationId is not"
            + " null and e.poolId in :pools and e.bookedAt < :before"
            + " group by e.allocationId, e.kind",
        List.of(poolId),
        before);
  }

  /** Tell how much of a pool an allocation binds now. */
  public long bound(UUID poolId, UUID allocationId) {
    return ofAllocations(poolId, NOW).getOrDefault(allocationId, PoolBalance.NOTHING).approved();
  }

  /** Add up pools' entries booked before a moment, each by itself. */
  public Map<UUID, PoolBalance> balances(Collection<UUID> poolIds, Instant before) {
    return summed(
        "select e.poolId, e.kind, sum(e.amount) from PoolEntry e"
            + " where e.poolId in :pools and e.bookedAt < :before group by e.poolId, e.kind",
        poolIds,
        before);
  }

  private Map<UUID, PoolBalance> summed(String query, Collection<UUID> poolIds, Instant before) {
    Map<UUID, PoolBalance> sums = new HashMap<>();
    getEntityManager()
        .createQuery(query, Object[].class)
        .setParameter("pools", poolIds)
        .setParameter("before", before)
        .getResultStream()
        .forEach(
            row ->
                sums.merge(
                    (UUID) row[0],
                    PoolBalance.of((EntryKind) row[1], (Long) row[2]),
                    PoolBalance::plus));
    return sums;
  }

  List<PoolEntry> ofPool(UUID poolId, Instant before) {
    return list(
        "poolId = ?1 and bookedAt < ?2 order by bookedAt desc, position desc", poolId, before);
  }
}
