package dk.direktion.portfolio.resource;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Hours of one week.
 *
 * @param weekStart a Monday
 */
@Embeddable
record WeekHours(LocalDate weekStart, BigDecimal hours) {

  /** What a full-time employee works in a week, by agreement. */
  static final BigDecimal FULL_TIME = BigDecimal.valueOf(37);

  static WeekHours of(Week week, BigDecimal hours) {
    return new WeekHours(week.monday(), hours.setScale(2, RoundingMode.HALF_UP));
  }

  static BigDecimal ofPeople(BigDecimal people) {
    return people.multiply(FULL_TIME);
  }

  /** Tell how many full-time employees work so many hours. */
  static BigDecimal people(BigDecimal hours) {
    return hours.divide(FULL_TIME, 2, RoundingMode.HALF_UP);
  }

  Week week() {
    return new Week(weekStart);
  }

  WeekHours later(long weeks) {
    return new WeekHours(weekStart.plusWeeks(weeks), hours);
  }
}
