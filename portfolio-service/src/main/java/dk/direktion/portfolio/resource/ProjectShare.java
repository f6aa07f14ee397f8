package dk.direktion.portfolio.resource;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one project takes. */
@Schema(requiredProperties = {"id", "name", "hours"})
public record ProjectShare(UUID id, String name, BigDecimal hours) {

  /** Divide what is drawn among the projects, the largest first. */
  static List<ProjectShare> of(Collection<DrawnWeek> drawn, Map<UUID, String> names) {
    return drawn.stream()
        .collect(
            Collectors.groupingBy(
                DrawnWeek::projectId,
                Collectors.reducing(BigDecimal.ZERO, DrawnWeek::hours, BigDecimal::add)))
        .entrySet()
        .stream()
        .map(each -> new ProjectShare(each.getKey(), names.get(each.getKey()), each.getValue()))
        .sorted(
            Comparator.comparing(ProjectShare::hours).reversed().thenComparing(ProjectShare::name))
        .toList();
  }

  static BigDecimal sum(Collection<DrawnWeek> drawn) {
    return drawn.stream().map(DrawnWeek::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
