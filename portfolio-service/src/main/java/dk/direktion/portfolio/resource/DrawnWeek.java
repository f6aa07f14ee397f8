package dk.direktion.portfolio.resource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one draw takes in one week, as the database holds it.
 *
 * @param username null where it may be anybody of the centre
 * @param person the name of whoever the username is
 */
record DrawnWeek(
    UUID drawId,
    UUID activityId,
    String activity,
    UUID projectId,
    String unit,
    DrawKind kind,
    String username,
    String person,
    LocalDate weekStart,
    BigDecimal hours,
    Instant changedAt) {

  Week week() {
    return new Week(weekStart);
  }
}
