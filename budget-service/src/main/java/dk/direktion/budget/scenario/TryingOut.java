package dk.direktion.budget.scenario;

import dk.direktion.budget.allocation.Allocation;
import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.PoolBalance;
import dk.direktion.budget.pool.Pools;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reckons what is left of each pool and year when a choice of proposals is approved. */
@ApplicationScoped
class TryingOut {

  /** How many years ahead what recurs is shown where it has no end. */
  private static final int YEARS_AHEAD = 3;

  private final Pools pools;
  private final Ledger ledger;

  TryingOut(Pools pools, Ledger ledger) {
    this.pools = pools;
    this.ledger = ledger;
  }

  /** Tries the proposals; what is bound already or no longer proposed takes nothing more. */
  ScenarioOutcomeView of(List<Allocation> chosen, int year) {
    List<Allocation> asked = chosen.stream().filter(Allocation::isProposed).toList();
    Map<UUID, Pool> own =
        pools.list("id in ?1", asked.stream().map(Allocation::poolId).toList()).stream()
            .collect(Collectors.toMap(Pool::id, Function.identity()));
    Map<Place, Long> taken = new TreeMap<>(Place.IN_ORDER);
    pools.list("year = ?1 order by position", year).forEach(pool -> taken.put(Place.of(pool), 0L));
    for (Allocation each : asked) {
      Pool pool = own.get(each.poolId());
      int last = Math.min(each.lastYear(), Math.max(each.year(), year) + YEARS_AHEAD);
      for (int inYear = each.year(); inYear <= last; inYear++) {
        taken.merge(Place.of(pool, inYear), each.amount(), Long::sum);
      }
    }
    return outcome(taken, year);
  }

  private ScenarioOutcomeView outcome(Map<Place, Long> taken, int year) {
    Map<String, Pool> opened =
        pools
            .list(
                "code in ?1 and year in ?2",
                taken.keySet().stream().map(Place::code).distinct().toList(),
                taken.keySet().stream().map(Place::year).distinct().toList())
            .stream()
            .collect(Collectors.toMap(pool -> Place.of(pool).key(), Function.identity()));
    Map<UUID, PoolBalance> balances =
        ledger.balances(opened.values().stream().map(Pool::id).toList(), Ledger.NOW);
    List<PoolOutcomeView> rows = new ArrayList<>();
    taken.forEach(
        (place, chosen) -> {
          Pool pool = opened.get(place.key());
          PoolBalance balance = pool == null ? null : balances.get(pool.id());
          rows.add(
              new PoolOutcomeView(
                  pool == null ? null : pool.id(),
                  place.name(),
                  place.year(),
                  balance == null ? null : balance.amount(),
                  balance == null ? 0 : balance.approved(),
                  chosen,
                  balance == null ? null : balance.left() - chosen));
        });
    return new ScenarioOutcomeView(
        rows.stream().filter(row -> row.year() == year).mapToLong(PoolOutcomeView::chosen).sum(),
        rows.stream().noneMatch(row -> row.left() != null && row.left() < 0),
        rows);
  }

  /** A pool by its code in a year, opened or not. */
  private record Place(int year, int position, String code, String name) {

    static final Comparator<Place> IN_ORDER =
        Comparator.comparingInt(Place::year)
            .thenComparingInt(Place::position)
            .thenComparing(Place::code);

    static Place of(Pool pool) {
      return of(pool, pool.year());
    }

    static Place of(Pool pool, int year) {
      return new Place(year, pool.position(), pool.code(), pool.name());
    }

    String key() {
      return code + " " + year;
    }
  }
}
