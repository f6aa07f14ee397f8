package dk.direktion.portfolio.resource;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All capacities, looked up by centre and week; what holds on the Monday holds all week. */
class CapacityTable {

  private final Map<String, List<Capacity>> byUnit;

  CapacityTable(List<Capacity> capacities) {
    byUnit =
        capacities.stream()
            .sorted(Comparator.comparing(Capacity::validFrom).reversed())
            .collect(Collectors.groupingBy(Capacity::unit));
  }

  Optional<BigDecimal> of(String unit, Week week) {
    return byUnit.getOrDefault(unit, List.of()).stream()
        .filter(one -> !one.validFrom().isAfter(week.monday()))
        .findFirst()
        .map(Capacity::hours);
  }

  boolean isExceeded(String unit, Week week, BigDecimal hours) {
    return of(unit, week).filter(capacity -> hours.compareTo(capacity) > 0).isPresent();
  }
}
