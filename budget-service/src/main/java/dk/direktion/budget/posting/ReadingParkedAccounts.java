package dk.direktion.budget.posting;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.allocation.Allocation;
import dk.direktion.budget.allocation.Allocations;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits to be placed, an account and a year at a time, and where it might belong. */
@ApplicationScoped
public class ReadingParkedAccounts {

  /** Main account, main function and function: accounts with less in common are not alike. */
  private static final int PARTS_ALIKE = 3;

  private final BudgetRights rights;
  private final EntityManager database;
  private final Allocations allocations;
  private final AccountChart chart;

  ReadingParkedAccounts(
      BudgetRights rights, EntityManager database, Allocations allocations, AccountChart chart) {
    this.rights = rights;
    this.database = database;
    this.allocations = allocations;
    this.chart = chart;
  }

  /** List the newest year first, in it what comes to most; all years without one. */
  @Transactional
  public Page<ParkedAccountView> list(Integer year, Paging paging) {
    rights.requireAllocating();
    Page<Parked> parked = paging.of(parked(year));
    return new Page<>(views(parked.items()), parked.page(), parked.pageSize(), parked.total());
  }

  /** List them all, as in {@link #list}. */
  @Transactional
  public List<ParkedAccountView> all(Integer year) {
    rights.requireAllocating();
    return views(parked(year));
  }

  private List<ParkedAccountView> views(List<Parked> parked) {
    List<Placed> placed = parked.isEmpty() ? List.of() : placed();
    Map<UUID, Allocation> known =
        allocations
            .list("id in ?1", placed.stream().map(Placed::allocationId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Allocation::id, Function.identity()));
    return parked.stream().map(each -> view(each, suggestion(each, placed, known), known)).toList();
  }

  private ParkedAccountView view(
      Parked parked, Optional<Placed> alike, Map<UUID, Allocation> known) {
    return new ParkedAccountView(
        chart.written(parked.account()),
        parked.year(),
        parked.postings(),
        parked.ore().movePointLeft(2),
        alike.map(Placed::allocationId).orElse(null),
        alike.map(each -> AllocationTitles.title(known.get(each.allocationId()))).orElse(null),
        alike.map(each -> chart.written(each.account())).orElse(null));
  }

  private Optional<Placed> suggestion(
      Parked parked, List<Placed> placed, Map<UUID, Allocation> known) {
    return placed.stream()
        .filter(each -> known.get(each.allocationId()).binds(parked.year()))
        .filter(each -> inCommon(parked, each) >= PARTS_ALIKE)
        .max(
            Comparator.comparingInt((Placed each) -> inCommon(parked, each))
                .thenComparingLong(Placed::position));
  }

  private int inCommon(Parked parked, Placed placed) {
    return chart.partsInCommon(parked.account(), placed.account());
  }

  private List<Parked> parked(Integer year) {
    return database
        .createQuery(
            "select p.account, year(p.bookedOn), count(*), sum(p.amount) from Posting p"
                + " where p.place = :parked and (:year is null or year(p.bookedOn) = :year)"
                + " group by p.account, year(p.bookedOn)"
                + " order by year(p.bookedOn) desc, abs(sum(p.amount)) desc, p.account",
            Object[].class)
        .setParameter("parked", PostingPlace.PARKED)
        .setParameter("year", year)
        .getResultStream()
        .map(
            row ->
                new Parked(
                    (String) row[0],
                    (int) row[1],
                    (long) row[2],
                    new BigDecimal(row[3].toString())))
        .toList();
  }

  private List<Placed> placed() {
    return database
        .createQuery(
            "select p.account, a.allocationId, max(a.position) from PostingAssignment a"
                + " join Posting p on p.id = a.postingId where a.allocationId is not null"
                + " group by p.account, a.allocationId",
            Object[].class)
        .getResultStream()
        .map(row -> new Placed((String) row[0], (UUID) row[1], (long) row[2]))
        .toList();
  }

  private record Parked(String account, int year, long postings, BigDecimal ore) {}

  private record Placed(String account, UUID allocationId, long position) {}
}
