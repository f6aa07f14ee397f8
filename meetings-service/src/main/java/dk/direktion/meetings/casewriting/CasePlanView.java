package dk.direktion.meetings.casewriting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The planned routes of a case, newest first. */
public record CasePlanView(List<PlannedRoute> routes) {

  /** One route; what is being written is named to its readers only. */
  @Schema(name = "PlannedRouteView")
  public record PlannedRoute(
      @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000008")
          UUID presentationId,
      @Schema(nullable = true, examples = "Ny frivillighedspolitik") String title,
      PresentationState state,
      @Schema(examples = "HRC") String unit,
      List<RouteStepView> steps) {}
}
