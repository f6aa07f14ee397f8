package dk.direktion.portfolio.resource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity and all it draws. */
public record ActivityView(
    UUID id,
    UUID projectId,
    String project,
    String name,
    LocalDate start,
    LocalDate end,
    List<DrawView> draws,
    Instant changedAt,
    List<String> actions,
    long version) {

  /** What is drawn of one centre, or of one person there. */
  @Schema(name = "DrawView")
  public record DrawView(
      UUID id,
      String unit,
      DrawKind kind,
      @Schema(nullable = true, description = "Null where it may be anybody of the centre")
          String username,
      @Schema(nullable = true) String person,
      BigDecimal hours,
      List<DrawnHoursView> weeks) {}

  /** Hours of one week, also as full-time employees. */
  @Schema(name = "DrawnHoursView")
  public record DrawnHoursView(String week, LocalDate start, BigDecimal hours, BigDecimal people) {

    static DrawnHoursView of(WeekHours one) {
      return new DrawnHoursView(
          one.week().toString(), one.weekStart(), one.hours(), WeekHours.people(one.hours()));
    }
  }
}
