package dk.direktion.portfolio.plan;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.portfolio.DaysWithinReason;
import java.time.LocalDate;

/** The days a plan can speak of: 1990 to 2100, and nothing ends before it starts. */
public final class PlanDays {

  private PlanDays() {}

  /**
   * Require that a day lies within reason; null is no day.
   *
   * @throws InvalidInput naming the field
   */
  public static void require(String field, LocalDate day) {
    if (!DaysWithinReason.include(day)) {
      throw InvalidInput.of(field, "day-out-of-reason");
    }
  }

  static void requireOrder(LocalDate start, String field, LocalDate end) {
    if (start != null && end != null && end.isBefore(start)) {
      throw InvalidInput.of(field, "end-before-start");
    }
  }
}
