package dk.direktion.portfolio.economy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All years a programme must save something in; a year left out has no target. */
public record SetTargets(@NotNull @Size(max = 30) List<@NotNull @Valid OfYear> years) {

  /** What is to be saved in a year, in whole kroner. */
  @Schema(name = "TargetOfYear")
  public record OfYear(
      @Min(2000) @Max(2100) int year,
      @NotNull @PositiveOrZero @Max(100_000_000_000L) Long amount) {}
}
