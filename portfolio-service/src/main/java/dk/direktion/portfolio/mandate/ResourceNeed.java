package dk.direktion.portfolio.mandate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project will take from a centre's operations: hours or people, in some weeks or all. */
@Embeddable
@Schema(requiredProperties = {"unit", "hours", "people", "firstWeek", "lastWeek"})
public record ResourceNeed(
    @NotNull @Pattern(regexp = "[A-ZÆØÅ]{2,10}") @Schema(examples = "BYC") String unit,
    @Positive
        @Max(1_000_000)
        @Schema(
            nullable = true,
            description = "A week where weeks are named, otherwise in all; null with people")
        Integer hours,
    @Positive
        @Max(10_000)
        @Schema(nullable = true, description = "Working on it at a time; null with hours")
        Integer people,
    @Schema(nullable = true, description = "A day of the first week; kept as its Monday")
        LocalDate firstWeek,
    @Schema(nullable = true, description = "A day of the last week; kept as its Monday")
        LocalDate lastWeek) {

  /** Returns the same with Mondays for its weeks. */
  ResourceNeed onMondays() {
    return new ResourceNeed(unit, hours, people, monday(firstWeek), monday(lastWeek));
  }

  boolean namesWeeks() {
    return firstWeek != null && lastWeek != null;
  }

  /** Tells whether both ask the same centre for the same kind of thing in the same week. */
  boolean sharesAWeekWith(ResourceNeed other) {
    return unit.equals(other.unit)
        && (hours == null) == (other.hours == null)
        && (!namesWeeks()
            || !other.namesWeeks()
            || !firstWeek.isAfter(other.lastWeek) && !other.firstWeek.isAfter(lastWeek));
  }

  /**
   * Says week by week what is drawn; hours in all are spread as evenly as whole hours allow, the
   * earlier weeks taking what is left over.
   */
  List<MandateApproved.Draw> draws(LocalDate start, LocalDate end) {
    LocalDate first = firstWeek == null ? monday(start) : firstWeek;
    LocalDate last = lastWeek == null ? monday(end) : lastWeek;
    if (namesWeeks() || people != null) {
      return List.of(new MandateApproved.Draw(unit, hours, people, first, last));
    }
    int weeks = (int) ChronoUnit.WEEKS.between(first, last) + 1;
    int each = hours / weeks;
    int more = hours % weeks;
    List<MandateApproved.Draw> draws = new ArrayList<>();
    if (more > 0) {
      draws.add(new MandateApproved.Draw(unit, each + 1, null, first, first.plusWeeks(more - 1L)));
    }
    if (each > 0) {
      draws.add(new MandateApproved.Draw(unit, each, null, first.plusWeeks(more), last));
    }
    return draws;
  }

  static LocalDate monday(LocalDate day) {
    return day == null ? null : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
