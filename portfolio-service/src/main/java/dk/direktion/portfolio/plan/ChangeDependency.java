package dk.direktion.portfolio.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to change of a dependency; what is left out stays. */
public record ChangeDependency(
    @Size(min = 1, max = 200) @Schema(nullable = true, description = "Only for what is outside")
        String awaitedOutside,
    @Schema(nullable = true, description = "Only for what is outside") LocalDate expectedOn,
    @Min(0) @Max(3650) @Schema(nullable = true) Integer leadDays,
    @Schema(
            nullable = true,
            description = "True: as long between as was planned again; leadDays is then left out")
        Boolean asPlanned,
    @Schema(
            nullable = true,
            description = "True: nothing is promised any more; expectedOn is then left out")
        Boolean withoutExpectedOn) {

  /** Return the day that is promised outside after the change; null for none. */
  LocalDate expectedOn(LocalDate before) {
    if (Boolean.TRUE.equals(withoutExpectedOn)) {
      return null;
    }
    return expectedOn == null ? before : expectedOn;
  }

  /** Return the days between after the change; null for as many as were planned. */
  Integer leadDays(Integer before) {
    if (Boolean.TRUE.equals(asPlanned)) {
      return null;
    }
    return leadDays == null ? before : leadDays;
  }
}
