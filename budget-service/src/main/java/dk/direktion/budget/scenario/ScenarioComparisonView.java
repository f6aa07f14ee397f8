package dk.direktion.budget.scenario;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What several scenarios leave of each pool and year, side by side; whole kroner. */
public record ScenarioComparisonView(List<Column> scenarios, List<Row> rows) {

  /** One of the scenarios. */
  @Schema(name = "ScenarioColumn")
  public record Column(UUID id, String name, long chosen, boolean fits) {}

  /** A pool in a year, with what each scenario leaves of it, in the scenarios' order. */
  @Schema(name = "ScenarioRow")
  public record Row(
      String poolName,
      int year,
      @Schema(description = "What the pool holds") long amount,
      List<Long> left,
      @Schema(description = "The most less the least left") long difference) {}
}
