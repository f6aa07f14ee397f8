package dk.direktion.portfolio.economy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money and benefits of a programme and all that belongs to it; whole kroner. */
public record ProgrammeEconomyView(
    UUID programmeId,
    String programme,
    @Schema(
            nullable = true,
            description = "When the budget last told something; null while it has told nothing")
        Instant toldAt,
    long allocated,
    long proposed,
    long spent,
    @Schema(description = "Allocated and not spent; below zero when more was spent") long left,
    long promised,
    long realised,
    @Schema(description = "Oldest first; every year with money, benefits or a target")
        List<Year> years,
    @Schema(description = "The programme itself first, then its parts by name") List<Part> parts,
    @Schema(nullable = true) String targetsBy,
    @Schema(nullable = true) Instant targetsAt,
    @Schema(description = "targets, where the caller may set them") List<String> actions,
    @Schema(description = "The targets' version; 0 while there are none") long version) {

  /**
   * One year.
   *
   * @param lacking what of the target is not promised yet; null without a target
   */
  @Schema(name = "ProgrammeYear")
  public record Year(
      int year,
      long allocated,
      long spent,
      @Schema(nullable = true) Long target,
      long promised,
      long realised,
      @Schema(nullable = true, description = "What of the target is not promised yet")
          Long lacking) {}

  /** What of it is one project's. */
  @Schema(name = "ProgrammePart")
  public record Part(
      UUID projectId, String project, long allocated, long spent, long promised, long realised) {}
}
