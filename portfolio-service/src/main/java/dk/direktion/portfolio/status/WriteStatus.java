package dk.direktion.portfolio.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A status note as far as it is written; amounts in whole kroner. */
public record WriteStatus(
    @Schema(nullable = true) FollowsPlan followsPlan,
    @Schema(nullable = true) @Size(max = 4000) String text,
    @Schema(nullable = true) @Size(max = 4000) String concerns,
    @Schema(nullable = true) @Size(max = 4000) String effects,
    @Schema(nullable = true) @Size(max = 4000) String resourceChallenges,
    @Schema(nullable = true) @PositiveOrZero @Max(100_000_000_000L) Long consultantSpending,
    @Schema(nullable = true) @Size(max = 4000) String purchases,
    @Schema(nullable = true) @Size(max = 4000) String economyText,
    @Schema(nullable = true, description = "Only while the project has none; see cost-baseline")
        @PositiveOrZero
        @Max(100_000_000_000L)
        Long baselineCost,
    @Schema(nullable = true) @PositiveOrZero @Max(100_000_000_000L) Long expectedCost,
    @Schema(nullable = true, description = "Share of the agreed hours that are manned")
        @Min(0)
        @Max(1000)
        Integer staffedPercent,
    @Schema(nullable = true, description = "Share of the promised benefits that are expected")
        @Min(0)
        @Max(1000)
        Integer benefitsPercent,
    @Schema(nullable = true) @Size(max = 4000) String nextMilestones,
    @NotNull @Valid Overrides overrides) {

  /** What is said instead of the rules. */
  @Schema(name = "StatusOverrides")
  public record Overrides(
      @Schema(nullable = true) @Valid Override time,
      @Schema(nullable = true) @Valid Override economy,
      @Schema(nullable = true) @Valid Override resources,
      @Schema(nullable = true) @Valid Override benefits) {}

  /** A light said instead of the rule's, and why; the motive may wait until it is handed in. */
  @Schema(name = "StatusOverride")
  public record Override(
      @NotNull Light light, @Schema(nullable = true) @Size(max = 1000) String motive) {}

  static String words(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  /** Tell whether a baseline is given that differs from the one that is kept. */
  boolean movesBaseline(Long kept) {
    return kept != null && baselineCost != null && !Objects.equals(kept, baselineCost);
  }
}
