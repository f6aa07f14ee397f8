package dk.direktion.portfolio.resource;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is drawn by which projects when; those no project names are not here. */
public record PeopleLoadView(
    List<WeekView> weeks, List<PersonRow> people, String previous, String next) {

  /** One person, with a cell for each of the weeks. */
  @Schema(
      name = "PersonRow",
      requiredProperties = {"username", "name", "unit", "cells"})
  public record PersonRow(String username, String name, String unit, List<Cell> cells) {}

  /** One person's week; several projects in it are an overlap. */
  @Schema(
      name = "PersonWeek",
      requiredProperties = {"week", "hours", "isOverlap", "projects"})
  public record Cell(
      String week, BigDecimal hours, boolean isOverlap, List<ProjectShare> projects) {}
}
