package dk.direktion.meetings.reminder;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When something is expected, as a rule. */
public record TimeInput(
    @NotNull Cadence cadence,
    @Min(1900) @Max(2999) @Schema(nullable = true, description = "Only once", examples = "2026")
        Integer year,
    @Min(1) @Max(12) @Schema(nullable = true, description = "Once or yearly", examples = "3")
        Integer month,
    @Min(1) @Max(31) @Schema(nullable = true, description = "Day of the month", examples = "17")
        Integer day,
    @Min(1) @Max(5) @Schema(nullable = true, description = "Week of the month", examples = "2")
        Integer week) {

  /**
   * Returns the time.
   *
   * @throws InvalidInput if the cadence lacks a part, or has one that means nothing to it
   */
  ExpectedTime time() {
    List<FieldError> errors = new ArrayList<>();
    boolean once = cadence == Cadence.ONCE;
    check(errors, "year", year, once, once);
    boolean named = once || cadence == Cadence.YEARLY;
    check(errors, "month", month, named, named);
    check(errors, "day", day, false, cadence != Cadence.QUARTERLY);
    check(errors, "week", week, false, cadence == Cadence.MONTHLY);
    if (day != null && week != null && cadence == Cadence.MONTHLY) {
      errors.add(new FieldError("time.week", "day-or-week"));
    }
    if (errors.isEmpty() && day != null && month != null && !isDayOfMonth()) {
      errors.add(new FieldError("time.day", "no-such-day"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new ExpectedTime(cadence, year, month, day, week);
  }

  private boolean isDayOfMonth() {
    // Each year: 29 February is a day in a leap year, and its last day in the others.
    int length =
        year == null
            ? YearMonth.of(2000, month).lengthOfMonth()
            : YearMonth.of(year, month).lengthOfMonth();
    return day <= length;
  }

  private static void check(
      List<FieldError> errors, String field, Integer value, boolean needed, boolean allowed) {
    if (needed && value == null) {
      errors.add(new FieldError("time." + field, "needed-for-this-cadence"));
    } else if (!allowed && value != null) {
      errors.add(new FieldError("time." + field, "not-with-this-cadence"));
    }
  }
}
