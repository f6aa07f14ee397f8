package dk.direktion.portfolio.status;

import dk.direktion.portfolio.status.CostBaseline.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project's spending is judged against, in whole kroner, and what it was before. */
public record CostBaselineView(
    UUID projectId,
    @Schema(nullable = true, description = "null where nobody has said it yet") Long cost,
    @Schema(nullable = true) Source source,
    @Schema(description = "Newest first") List<Kept> kept,
    @Schema(description = "change, where the caller may") List<String> actions,
    @Schema(description = "0 while nothing is kept") long version) {

  /** What was said at one time; {@code reason} and {@code by} are the secretariat's. */
  @Schema(name = "KeptCostBaseline")
  public record Kept(
      int number,
      long cost,
      Source source,
      @Schema(nullable = true) String reason,
      @Schema(nullable = true) String by,
      Instant at) {}
}
