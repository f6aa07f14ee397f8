package dk.direktion.budget.followup;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last days on which benefits can come into a year's three budget follow-ups. */
public record Deadlines(
    @NotNull @Schema(examples = "2016-04-30") LocalDate first,
    @NotNull
        @Schema(
            description = "Next year's benefits must be in by then: at the latest 30 September",
            examples = "2016-08-31")
        LocalDate second,
    @NotNull @Schema(examples = "2016-10-31") LocalDate third) {

  /** Propose a year's deadlines; next year's benefits are to be in by the end of August. */
  static Deadlines proposedFor(int year) {
    return new Deadlines(
        LocalDate.of(year, Month.APRIL, 30),
        LocalDate.of(year, Month.AUGUST, 31),
        LocalDate.of(year, Month.OCTOBER, 31));
  }

  /**
   * Require that they lie in the year, one after the other, and let next year's budget be made.
   *
   * @throws InvalidInput naming each deadline that does not
   */
  void requireFitting(int year) {
    List<FieldError> wrong = new ArrayList<>();
    for (int number = 1; number <= FollowUpYear.FOLLOW_UPS; number++) {
      if (of(number).getYear() != year) {
        wrong.add(new FieldError(field(number), "follow-up-outside-year"));
      } else if (number > 1 && !of(number).isAfter(of(number - 1))) {
        wrong.add(new FieldError(field(number), "follow-up-out-of-order"));
      }
    }
    if (second.getYear() == year && second.isAfter(LocalDate.of(year, Month.SEPTEMBER, 30))) {
      wrong.add(new FieldError("second", "follow-up-second-too-late"));
    }
    if (!wrong.isEmpty()) {
      throw new InvalidInput(wrong);
    }
  }

  /** Returns the deadline of the follow-up with a number from 1 to 3. */
  LocalDate of(int number) {
    return List.of(first, second, third).get(number - 1);
  }

  private static String field(int number) {
    return List.of("first", "second", "third").get(number - 1);
  }
}
