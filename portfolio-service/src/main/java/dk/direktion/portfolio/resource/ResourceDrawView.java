package dk.direktion.portfolio.resource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one draw takes in one week. */
public record ResourceDrawView(
    UUID drawId,
    UUID activityId,
    String activity,
    UUID projectId,
    String project,
    String unit,
    DrawKind kind,
    @Schema(nullable = true, description = "Null where it may be anybody of the centre")
        String username,
    @Schema(nullable = true) String person,
    String week,
    LocalDate weekStart,
    BigDecimal hours,
    BigDecimal people,
    Instant changedAt) {

  static ResourceDrawView of(DrawnWeek one, String project) {
    return new ResourceDrawView(
        one.drawId(),
        one.activityId(),
        one.activity(),
        one.projectId(),
        project,
        one.unit(),
        one.kind(),
        one.username(),
        one.person(),
        one.week().toString(),
        one.weekStart(),
        one.hours(),
        WeekHours.people(one.hours()),
        one.changedAt());
  }
}
