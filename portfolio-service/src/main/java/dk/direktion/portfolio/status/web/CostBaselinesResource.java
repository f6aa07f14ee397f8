package dk.direktion.portfolio.status.web;

import dk.direktion.portfolio.status.ChangeCostBaseline;
import dk.direktion.portfolio.status.CostBaselineView;
import dk.direktion.portfolio.status.KeepingCostBaselines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/projects/{projectId}/cost-baseline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status notes")
class CostBaselinesResource {

  private final KeepingCostBaselines keeping;

  CostBaselinesResource(KeepingCostBaselines keeping) {
    this.keeping = keeping;
  }

  @GET
  @Operation(
      operationId = "getCostBaseline",
      summary = "Show what a project's spending is judged against, and what it was before",
      description =
          "What was kept last, else what the board has set aside, else nothing until the first note.")
  @APIResponse(
      responseCode = "200",
      description = "Its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = CostBaselineView.class),
              examples = @ExampleObject(name = "baseline", value = StatusExamples.BASELINE)))
  public RestResponse<CostBaselineView> read(@PathParam("projectId") UUID projectId) {
    CostBaselineView baseline = keeping.read(projectId);
    return Versioned.ok(baseline, baseline.version());
  }

  @PUT
  @Operation(
      operationId = "changeCostBaseline",
      summary = "Say anew what a project may cost, with the reason",
      description = "If-Match is \"0\" while nothing is kept. What it was before stays.")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ChangeCostBaseline.class),
              examples = @ExampleObject(name = "baseline", value = StatusExamples.CHANGE_BASELINE)))
  @APIResponse(
      responseCode = "200",
      description = "As it stands now",
      content =
          @Content(
              schema = @Schema(implementation = CostBaselineView.class),
              examples = @ExampleObject(name = "baseline", value = StatusExamples.BASELINE)))
  public RestResponse<CostBaselineView> change(
      @PathParam("projectId") UUID projectId,
      @Parameter(description = Versioned.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChangeCostBaseline baseline) {
    CostBaselineView kept = keeping.change(projectId, ifMatch, baseline);
    return Versioned.ok(kept, kept.version());
  }
}
