package dk.direktion.portfolio.resource;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What all projects draw of each centre, week by week, beside what it can give. */
public record HeatMapView(
    List<WeekView> weeks,
    List<CentreRow> centres,
    @Schema(description = "First week of the quarter before") String previous,
    @Schema(description = "First week of the quarter after") String next) {

  /** One centre, with a cell for each of the weeks. */
  @Schema(
      name = "CentreRow",
      requiredProperties = {"unit", "cells"})
  public record CentreRow(String unit, List<Cell> cells) {}

  /** One centre's week. */
  @Schema(
      name = "CentreWeek",
      requiredProperties = {"week", "hours", "people", "capacity", "isOver", "projects"})
  public record Cell(
      String week,
      BigDecimal hours,
      BigDecimal people,
      @Schema(nullable = true, description = "Null where nobody has set it") BigDecimal capacity,
      boolean isOver,
      @Schema(description = "How many projects draw") int projects) {}
}
