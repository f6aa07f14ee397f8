package dk.direktion.portfolio.gate;

import dk.direktion.portfolio.project.PhaseEntered;
import dk.direktion.portfolio.project.ProjectPhase;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a project is in the project model, and what stands at the next gate. */
public record GatesView(
    ProjectPhase phase,
    @Schema(nullable = true, description = "The phase behind the next gate; null when closed")
        ProjectPhase next,
    boolean nextNeedsDecision,
    List<PhaseEntered> passed,
    @Schema(description = "Newest first") List<GateSubmissionView> submissions,
    List<GateAction> actions) {

  /** What the caller may do at the next gate. */
  public enum GateAction {
    PASS,
    SUBMIT
  }
}
