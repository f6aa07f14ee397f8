package dk.direktion.budget.scenario;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.allocation.Allocation;
import dk.direktion.budget.allocation.Allocations;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.Pools;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Trying proposals out, and reading and comparing the scenarios that were kept. */
@ApplicationScoped
public class ReadingScenarios {

  private final BudgetRights rights;
  private final Scenarios scenarios;
  private final TryingOut tryingOut;
  private final Allocations allocations;
  private final Pools pools;

  ReadingScenarios(
      BudgetRights rights,
      Scenarios scenarios,
      TryingOut tryingOut,
      Allocations allocations,
      Pools pools) {
    this.rights = rights;
    this.scenarios = scenarios;
    this.tryingOut = tryingOut;
    this.allocations = allocations;
    this.pools = pools;
  }

  /** See what is left per pool and year if the proposals are approved; nothing is kept. */
  @Transactional
  public ScenarioOutcomeView tryOut(int year, List<UUID> allocationIds) {
    rights.requireReading();
    List<Allocation> chosen = allocations.list("id in ?1", allocationIds);
    if (chosen.size() < allocationIds.stream().distinct().count()) {
      throw InvalidInput.of("allocation", "allocation-unknown");
    }
    return tryingOut.of(chosen, year);
  }

  /** List the newest first; of all years without one. */
  @Transactional
  public Page<ScenarioView> list(Integer year, Paging paging) {
    rights.requireReading();
    return paging.of(scenarios.ofYear(year)).map(this::view);
  }

  /** Read one, with what it leaves now. */
  @Transactional
  public ScenarioView one(UUID id) {
    rights.requireReading();
    return view(scenarios.existing(id));
  }

  /** See what several leave of each pool and year, side by side. */
  @Transactional
  public ScenarioComparisonView compare(List<UUID> ids) {
    rights.requireReading();
    List<ScenarioView> compared = ids.stream().distinct().map(this::one).toList();
    Map<UUID, PoolOutcomeView> places = new LinkedHashMap<>();
    for (ScenarioView scenario : compared) {
      for (PoolOutcomeView row : scenario.outcome().pools()) {
        if (row.poolId() != null) {
          places.putIfAbsent(row.poolId(), row);
        }
      }
    }
    return new ScenarioComparisonView(
        compared.stream()
            .map(
                each ->
                    new ScenarioComparisonView.Column(
                        each.id(), each.name(), each.outcome().chosen(), each.outcome().fits()))
            .toList(),
        places.values().stream().map(place -> row(place, compared)).toList());
  }

  private static ScenarioComparisonView.Row row(
      PoolOutcomeView place, List<ScenarioView> compared) {
    List<Long> left = new ArrayList<>();
    for (ScenarioView scenario : compared) {
      Optional<PoolOutcomeView> touched =
          scenario.outcome().pools().stream()
              .filter(row -> place.poolId().equals(row.poolId()))
              .findFirst();
      left.add(touched.map(PoolOutcomeView::left).orElse(place.amount() - place.approved()));
    }
    return new ScenarioComparisonView.Row(
        place.poolName(),
        place.year(),
        place.amount(),
        left,
        Collections.max(left) - Collections.min(left));
  }

  private ScenarioView view(Scenario scenario) {
    Map<UUID, Allocation> chosen =
        allocations.list("id in ?1", scenario.allocationIds()).stream()
            .collect(Collectors.toMap(Allocation::id, Function.identity()));
    Map<UUID, String> poolNames =
        pools.list("id in ?1", chosen.values().stream().map(Allocation::poolId).toList()).stream()
            .collect(Collectors.toMap(Pool::id, Pool::name));
    List<ScenarioPointView> points =
        scenario.points().stream()
            .map(
                point -> {
                  Allocation allocation = chosen.get(point.allocationId());
                  return ScenarioPointView.of(
                      point, allocation, poolNames.get(allocation.poolId()));
                })
            .toList();
    return new ScenarioView(
        scenario.id(),
        scenario.name(),
        scenario.note(),
        scenario.year(),
        scenario.state(),
        scenario.meetingDate(),
        scenario.itemId(),
        scenario.decisionId(),
        points,
        tryingOut.of(List.copyOf(chosen.values()), scenario.year()),
        scenario.createdBy(),
        scenario.createdAt(),
        rights.mayAllocate() ? scenario.actions() : List.of(),
        scenario.version());
  }
}
