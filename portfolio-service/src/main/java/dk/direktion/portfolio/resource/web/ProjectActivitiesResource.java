package dk.direktion.portfolio.resource.web;

import dk.direktion.portfolio.resource.ActivityView;
import dk.direktion.portfolio.resource.PlanningActivities;
import dk.direktion.portfolio.resource.ProjectResourcesView;
import dk.direktion.portfolio.resource.ReadingDraws;
import dk.direktion.portfolio.resource.WriteActivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/projects/{id}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Resources", description = "What projects draw from the centres, week by week")
class ProjectActivitiesResource {

  private final PlanningActivities planning;
  private final ReadingDraws reading;

  ProjectActivitiesResource(PlanningActivities planning, ReadingDraws reading) {
    this.planning = planning;
    this.reading = reading;
  }

  @GET
  @Operation(
      operationId = "getProjectResources",
      summary = "List a project's activities with all they draw")
  @APIResponse(
      responseCode = "200",
      description = "By their start",
      content =
          @Content(
              schema = @Schema(implementation = ProjectResourcesView.class),
              examples =
                  @ExampleObject(name = "resources", value = ResourceExamples.PROJECT_RESOURCES)))
  public ProjectResourcesView ofProject(@PathParam("id") UUID id) {
    return reading.ofProject(id);
  }

  @POST
  @Operation(
      operationId = "planActivity",
      summary = "Plan an activity that draws on centres",
      description =
          "400 names each cell that is wrong: a week the year does not have, or outside the"
              + " activity; less than nothing; more than the centre's staff work.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteActivity.class),
              examples = @ExampleObject(name = "activity", value = ResourceExamples.WRITE)))
  @APIResponse(
      responseCode = "201",
      description = "Planned; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ResourceExamples.ACTIVITY)))
  public RestResponse<ActivityView> plan(
      @PathParam("id") UUID id, @NotNull @Valid WriteActivity activity) {
    return Tagged.created(planning.plan(id, activity));
  }
}
