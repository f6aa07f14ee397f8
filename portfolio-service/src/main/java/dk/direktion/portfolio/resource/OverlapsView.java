package dk.direktion.portfolio.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where several projects draw on the same centre above what it can give, or on one person. */
public record OverlapsView(List<OfCentre> centres, List<OfPerson> people) {

  /** A centre's week that several projects together have drawn beyond its capacity. */
  @Schema(
      name = "CentreOverlap",
      requiredProperties = {"unit", "week", "start", "hours", "capacity", "above", "projects"})
  public record OfCentre(
      String unit,
      String week,
      LocalDate start,
      BigDecimal hours,
      BigDecimal capacity,
      @Schema(description = "Hours beyond the capacity") BigDecimal above,
      List<ProjectShare> projects) {}

  /** A person's week that several projects count on. */
  @Schema(
      name = "PersonOverlap",
      requiredProperties = {"username", "name", "unit", "week", "start", "hours", "projects"})
  public record OfPerson(
      String username,
      String name,
      String unit,
      String week,
      LocalDate start,
      BigDecimal hours,
      List<ProjectShare> projects) {}
}
