package dk.direktion.portfolio.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project's status: what is being written, what was said last, and what was answered. */
public record StatusFormView(
    UUID projectId,
    String project,
    @Schema(nullable = true) AskingView asking,
    @Schema(nullable = true, description = "The note that is not finished")
        StatusReportView current,
    @Schema(nullable = true, description = "The newest finished note") StatusReportView last,
    @Schema(
            nullable = true,
            description = "What spending is judged against, in whole kroner; see cost-baseline")
        Long baselineCost,
    @Schema(nullable = true) CostBaseline.Source baselineSource,
    @Schema(description = "What the rules say of what is written, as of today") Judgements rules,
    List<PointerView> pointers,
    @Schema(description = "Any of write, handIn, nothingNew, sign, return") List<String> actions,
    @Schema(description = "0 while nothing is being written") long version) {

  /** The open round that asks. */
  @Schema(name = "AskingView")
  public record AskingView(UUID roundId, String round, LocalDate deadline, boolean late) {}
}
