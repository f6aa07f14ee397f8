package dk.direktion.portfolio.plan.web;

import dk.direktion.portfolio.plan.KeepingPlan;
import dk.direktion.portfolio.plan.PlanView;
import dk.direktion.portfolio.plan.ReadingPlans;
import dk.direktion.portfolio.plan.SpanProject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

@Path("/projects/{id}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Milestones, activities and what waits for what")
class ProjectPlanResource {

  private final ReadingPlans reading;
  private final KeepingPlan keeping;

  ProjectPlanResource(ReadingPlans reading, KeepingPlan keeping) {
    this.reading = reading;
    this.keeping = keeping;
  }

  @GET
  @Operation(
      operationId = "getProjectPlan",
      summary = "Read a project's plan and its chain",
      description = "All it waits for, and all that wait for it, however far.")
  @APIResponse(
      responseCode = "200",
      description = "The plan; the version of its start and end in ETag",
      content =
          @Content(
              schema = @Schema(implementation = PlanView.class),
              examples = @ExampleObject(name = "plan", value = PlanExamples.PLAN)))
  public RestResponse<PlanView> plan(
      @PathParam("id") UUID id,
      @Parameter(description = "Seen from this day; today without it") @QueryParam("onDate")
          LocalDate onDate) {
    return PlanAnswers.of(reading.plan(id, onDate));
  }

  @PUT
  @Operation(
      operationId = "spanProject",
      summary = "Set when a project begins and ends",
      description =
          "For those who keep the project; all milestones and activities lie between the two.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SpanProject.class),
              examples = @ExampleObject(name = "span", value = PlanExamples.SPAN)))
  @APIResponse(
      responseCode = "200",
      description = "Set",
      content =
          @Content(
              schema = @Schema(implementation = PlanView.class),
              examples = @ExampleObject(name = "plan", value = PlanExamples.PLAN)))
  public RestResponse<PlanView> span(
      @PathParam("id") UUID id,
      @Parameter(description = PlanAnswers.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SpanProject span) {
    keeping.span(id, ifMatch, span);
    return PlanAnswers.of(reading.plan(id, null));
  }
}
