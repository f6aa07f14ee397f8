package dk.direktion.budget.actual;

import dk.direktion.budget.allocation.Allocation;
import dk.direktion.budget.allocation.Allocations;
import dk.direktion.budget.allocation.Recurrence;
import dk.direktion.budget.pool.EntryKind;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.Pools;
import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is booked on each allocation of a year, against what its pools' ledgers have bound. */
@ApplicationScoped
public class Deviations {

  private final EntityManager database;
  private final Allocations allocations;
  private final Pools pools;

  Deviations(EntityManager database, Allocations allocations, Pools pools) {
    this.database = database;
    this.allocations = allocations;
    this.pools = pools;
  }

  /** List what is bound in a year's pools at the end of a day, by the allocations' numbers. */
  public List<Deviation> of(int year, LocalDate onDate) {
    List<Bound> bound = bound(year, onDate);
    Map<UUID, Allocation> known =
        allocations.list("id in ?1", bound.stream().map(Bound::allocationId).toList()).stream()
            .collect(Collectors.toMap(Allocation::id, Function.identity()));
    Map<UUID, Pool> ofYear =
        pools.list("year = ?1", year).stream()
            .collect(Collectors.toMap(Pool::id, Function.identity()));
    Map<UUID, BigDecimal> booked = booked(year, onDate);
    List<Deviation> found = new ArrayList<>();
    for (Bound each : bound) {
      found.add(
          deviation(
              known.get(each.allocationId()),
              ofYear.get(each.poolId()),
              each.amount(),
              kroner(booked.getOrDefault(each.allocationId(), BigDecimal.ZERO)),
              onDate));
    }
    found.sort(
        Comparator.comparing((Deviation each) -> known.get(each.allocationId()).year())
            .thenComparing(Deviation::number));
    return found;
  }

  /** Add up what is booked on a year's allocations by the end of each day given. */
  List<Long> booked(int year, List<LocalDate> days) {
    return days.stream()
        .map(
            day ->
                kroner(
                    booked(year, day).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)))
        .toList();
  }

  private static Deviation deviation(
      Allocation allocation, Pool pool, long allocated, long booked, LocalDate onDate) {
    long expected =
        allocation.recurrence() == Recurrence.ONE_OFF
            ? Math.max(0, Math.min(booked, allocated))
            : byThen(allocated, pool.year(), onDate);
    return new Deviation(
        allocation.id(),
        allocation.number(),
        allocation.purpose(),
        allocation.recurrence(),
        allocation.projectId(),
        pool.id(),
        pool.name(),
        allocated,
        booked,
        allocated - booked,
        BigDecimal.valueOf(booked * 100)
            .divide(BigDecimal.valueOf(allocated), 0, RoundingMode.HALF_UP)
            .longValueExact(),
        expected,
        booked - expected);
  }

  /** Evenly over the days of the year: nothing before it, the whole once it is over. */
  static long byThen(long amount, int year, LocalDate onDate) {
    LocalDate first = LocalDate.of(year, 1, 1);
    long passed =
        Math.max(0, Math.min(first.lengthOfYear(), ChronoUnit.DAYS.between(first, onDate) + 1));
    return BigDecimal.valueOf(amount)
        .multiply(BigDecimal.valueOf(passed))
        .divide(BigDecimal.valueOf(first.lengthOfYear()), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  // Read of the ledger, not of the allocation: what a later decision changed is an entry there.
  private List<Bound> bound(int year, LocalDate onDate) {
    return database
        .createQuery(
            "select e.poolId, e.allocationId, sum(e.amount) from PoolEntry e, Pool p"
                + " where p.id = e.poolId and p.year = :year and e.kind = :approved"
                + " and e.bookedAt < :end group by e.poolId, e.allocationId having sum(e.amount) > 0",
            Object[].class)
        .setParameter("year", year)
        .setParameter("approved", EntryKind.APPROVED)
        .setParameter("end", onDate.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant())
        .getResultStream()
        .map(row -> new Bound((UUID) row[0], (UUID) row[1], (Long) row[2]))
        .toList();
  }

  // Of each posting only its newest assignment counts.
  @SuppressWarnings("unchecked") // a native query's rows are arrays
  private Map<UUID, BigDecimal> booked(int year, LocalDate onDate) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    Map<UUID, BigDecimal> sums = new HashMap<>();
    Stream<Object[]> rows =
        database
            .createNativeQuery(
                "select a.allocation_id, sum(p.amount) from posting p cross join lateral"
                    + " (select allocation_id from posting_assignment where posting_id = p.id"
                    + " order by position desc limit 1) a"
                    + " where p.booked_on between :first and :last group by a.allocation_id",
                Object[].class)
            .setParameter("first", first)
            .setParameter("last", onDate.isBefore(last) ? onDate : last)
            .getResultStream();
    rows.forEach(row -> sums.put((UUID) row[0], (BigDecimal) row[1]));
    return sums;
  }

  private static long kroner(BigDecimal ore) {
    return ore.movePointLeft(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private record Bound(UUID poolId, UUID allocationId, long amount) {}
}
