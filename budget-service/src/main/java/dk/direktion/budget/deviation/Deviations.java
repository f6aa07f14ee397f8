package dk.direktion.budget.deviation;

import dk.direktion.budget.Kroner;
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
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is booked on each allocation of a year, against what its pools' ledgers have bound. */
@ApplicationScoped
public class Deviations {

  private static final int MONTHS = 12;

  private final EntityManager database;
  private final Allocations allocations;
  private final Pools pools;

  Deviations(EntityManager database, Allocations allocations, Pools pools) {
    this.database = database;
    this.allocations = allocations;
    this.pools = pools;
  }

  /**
   * List what is bound in a year's pools, or booked on them, at the end of a day, by the
   * allocations' years and numbers.
   */
  public List<Deviation> of(int year, LocalDate onDate) {
    Map<UUID, Bound> bound = bound(year, onDate);
    Map<UUID, long[]> booked = booked(year, onDate);
    Map<UUID, Allocation> known = allocations(bound, booked);
    Map<UUID, Pool> named = pools(bound, known);
    List<Deviation> found = new ArrayList<>();
    for (Allocation each : known.values()) {
      Bound own = bound.getOrDefault(each.id(), new Bound(each.poolId(), 0));
      long spent = Kroner.ofOre(sum(booked.get(each.id()), MONTHS));
      long expected = expected(each, own, spent, year, onDate);
      found.add(deviation(each, named.get(own.poolId()), own, spent, expected));
    }
    found.sort(Comparator.comparing(Deviation::allocationYear).thenComparing(Deviation::number));
    return found;
  }

  /**
   * Tell month by month what was booked by its end, against what is bound by now; months to come
   * are left out, and one that runs is told as far as it has come.
   */
  List<MonthOfYear> months(int year, LocalDate today) {
    Map<UUID, Bound> bound = bound(year, today);
    Map<UUID, long[]> booked = booked(year, today);
    Map<UUID, Allocation> known = allocations(bound, booked);
    long allocated = bound.values().stream().mapToLong(Bound::amount).sum();
    List<MonthOfYear> months = new ArrayList<>();
    for (int month = 1; month <= MONTHS && !first(year, month).isAfter(today); month++) {
      LocalDate end = YearMonth.of(year, month).atEndOfMonth();
      LocalDate day = end.isAfter(today) ? today : end;
      long spent = 0;
      long expected = 0;
      for (Allocation each : known.values()) {
        Bound own = bound.getOrDefault(each.id(), new Bound(each.poolId(), 0));
        long byThen = Kroner.ofOre(sum(booked.get(each.id()), month));
        spent += byThen;
        expected += expected(each, own, byThen, year, day);
      }
      months.add(new MonthOfYear(month, spent, expected, allocated));
    }
    return months;
  }

  private static LocalDate first(int year, int month) {
    return LocalDate.of(year, month, 1);
  }

  private Map<UUID, Allocation> allocations(Map<UUID, Bound> bound, Map<UUID, long[]> booked) {
    TreeSet<UUID> ids = new TreeSet<>(bound.keySet());
    ids.addAll(booked.keySet());
    return allocations.list("id in ?1", ids).stream()
        .collect(Collectors.toMap(Allocation::id, Function.identity()));
  }

  private Map<UUID, Pool> pools(Map<UUID, Bound> bound, Map<UUID, Allocation> known) {
    List<UUID> ids =
        Stream.concat(
                bound.values().stream().map(Bound::poolId),
                known.values().stream().map(Allocation::poolId))
            .distinct()
            .toList();
    return pools.list("id in ?1", ids).stream()
        .collect(Collectors.toMap(Pool::id, Function.identity()));
  }

  private static Deviation deviation(
      Allocation allocation, Pool pool, Bound bound, long booked, long expected) {
    return new Deviation(
        allocation.id(),
        allocation.year(),
        allocation.number(),
        allocation.purpose(),
        allocation.recurrence(),
        allocation.projectId(),
        pool.id(),
        pool.name(),
        bound.amount(),
        booked,
        bound.amount() - booked,
        bound.amount() == 0 ? null : percent(booked, bound.amount()),
        expected,
        booked - expected);
  }

  private static long percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static long expected(
      Allocation allocation, Bound bound, long booked, int year, LocalDate onDate) {
    return allocation.recurrence() == Recurrence.ONE_OFF
        ? Math.max(0, Math.min(booked, bound.amount()))
        : byThen(bound.amount(), year, onDate);
  }

  /** Evenly over the days of the year: nothing before it, the whole once it is over. */
  private static long byThen(long amount, int year, LocalDate onDate) {
    LocalDate first = first(year, 1);
    long passed =
        Math.max(0, Math.min(first.lengthOfYear(), ChronoUnit.DAYS.between(first, onDate) + 1));
    return BigDecimal.valueOf(amount)
        .multiply(BigDecimal.valueOf(passed))
        .divide(BigDecimal.valueOf(first.lengthOfYear()), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  // Read of the ledger, not of the allocation: what a later decision changed is an entry there.
  private Map<UUID, Bound> bound(int year, LocalDate onDate) {
    Map<UUID, Bound> found = new HashMap<>();
    database
        .createQuery(
            "select e.allocationId, e.poolId, sum(e.amount) from PoolEntry e, Pool p"
                + " where p.id = e.poolId and p.year = :year and e.kind in :kinds"
                + " and e.bookedAt < :end group by e.poolId, e.allocationId"
                + " having sum(e.amount) > 0 order by sum(e.amount) desc, e.poolId",
            Object[].class)
        .setParameter("year", year)
        .setParameter("kinds", List.of(EntryKind.APPROVED, EntryKind.FREED))
        .setParameter("end", onDate.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant())
        .getResultStream()
        .forEach(
            row ->
                found.merge(
                    (UUID) row[0], new Bound((UUID) row[1], (Long) row[2]), Bound::andAlso));
    return found;
  }

  /** Adds up what is booked on each allocation, in øre, a month at a time from January. */
  @SuppressWarnings("unchecked") // a native query's rows are arrays
  private Map<UUID, long[]> booked(int year, LocalDate onDate) {
    LocalDate last = LocalDate.of(year, MONTHS, 31);
    Map<UUID, long[]> sums = new HashMap<>();
    Stream<Object[]> rows =
        database
            .createNativeQuery(
                "select allocation_id, extract(month from booked_on)::integer,"
                    + " sum(amount)::bigint from posting_now where place = 'ALLOCATION'"
                    + " and booked_on between :first and :last group by 1, 2",
                Object[].class)
            .setParameter("first", first(year, 1))
            .setParameter("last", onDate.isBefore(last) ? onDate : last)
            .getResultStream();
    rows.forEach(
        row ->
            sums.computeIfAbsent((UUID) row[0], id -> new long[MONTHS])[(int) row[1] - 1] =
                (long) row[2]);
    return sums;
  }

  private static long sum(long[] byMonth, int months) {
    return byMonth == null ? 0 : IntStream.range(0, months).mapToLong(i -> byMonth[i]).sum();
  }

  /** What is bound for an allocation, and the pool that gives the most of it. */
  private record Bound(UUID poolId, long amount) {

    Bound andAlso(Bound less) {
      return new Bound(poolId, amount + less.amount());
    }
  }
}
