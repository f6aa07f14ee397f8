package dk.direktion.portfolio.resource.web;

import dk.direktion.portfolio.resource.ActivityView;
import dk.direktion.portfolio.resource.MoveActivity;
import dk.direktion.portfolio.resource.PlanningActivities;
import dk.direktion.portfolio.resource.ReadingDraws;
import dk.direktion.portfolio.resource.WriteActivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ActivitiesResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final PlanningActivities planning;
  private final ReadingDraws reading;

  ActivitiesResource(PlanningActivities planning, ReadingDraws reading) {
    this.planning = planning;
    this.reading = reading;
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getActivity", summary = "Read an activity")
  @APIResponse(
      responseCode = "200",
      description = "The activity, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ResourceExamples.ACTIVITY)))
  public RestResponse<ActivityView> one(@PathParam("id") UUID id) {
    return Tagged.ok(reading.activity(id));
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "changeActivity", summary = "Plan an activity anew, as a whole")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteActivity.class),
              examples = @ExampleObject(name = "activity", value = ResourceExamples.WRITE)))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ResourceExamples.ACTIVITY)))
  public RestResponse<ActivityView> change(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteActivity activity) {
    return Tagged.ok(planning.change(id, ifMatch, activity));
  }

  @POST
  @Path("/{id}/moves")
  @Operation(
      operationId = "moveActivity",
      summary = "Let an activity begin on another day",
      description =
          "What it draws moves by whole weeks; the centres that were told are told again.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = MoveActivity.class),
              examples = @ExampleObject(name = "move", value = ResourceExamples.MOVE)))
  @APIResponse(
      responseCode = "200",
      description = "Moved",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ResourceExamples.ACTIVITY)))
  public RestResponse<ActivityView> move(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MoveActivity move) {
    return Tagged.ok(planning.move(id, ifMatch, move));
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "giveUpActivity", summary = "Give an activity up, with all it draws")
  @APIResponse(responseCode = "204", description = "It is gone")
  public void giveUp(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    planning.giveUp(id, ifMatch);
  }
}
