package dk.direktion.portfolio.status;

import dk.direktion.portfolio.economy.ProgrammeEconomyView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round with a line for each project that was asked. */
@Schema(name = "RoundBoardView")
public record BoardView(
    RoundView round,
    List<LineView> lines,
    List<PointerView> pointers,
    @Schema(nullable = true, description = "The whole programme's, in a programme's round")
        ProgrammeEconomyView economy) {

  /** One project in a round; {@code state} is null where nothing is handed in or returned. */
  @Schema(name = "RoundLineView")
  public record LineView(
      UUID projectId,
      String project,
      @Schema(nullable = true) String manager,
      @Schema(description = "The directory knows the manager, who was written to") boolean written,
      @Schema(nullable = true) String owner,
      Instant askedAt,
      @Schema(nullable = true) Instant remindedAt,
      Answer answer,
      @Schema(nullable = true) StatusReportView note) {}

  /** How far a project's answer has come; LEFT where it left the list or ended without one. */
  @Schema(name = "RoundAnswer")
  public enum Answer {
    ASKED,
    LATE,
    LEFT,
    BEGUN,
    RETURNED,
    HANDED_IN,
    SIGNED,
    UNSIGNED
  }
}
