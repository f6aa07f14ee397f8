package dk.direktion.meetings.followup.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.followup.ChangingFollowUps;
import dk.direktion.meetings.followup.CompleteFollowUp;
import dk.direktion.meetings.followup.FollowUpFilter;
import dk.direktion.meetings.followup.FollowUpState;
import dk.direktion.meetings.followup.FollowUpView;
import dk.direktion.meetings.followup.FollowingUp;
import dk.direktion.meetings.followup.HandOver;
import dk.direktion.meetings.followup.MoveDueDate;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/follow-ups")
@Tag(name = "Follow-ups", description = "What decisions ask somebody to do")
@Produces(MediaType.APPLICATION_JSON)
class FollowUpResource {

  private final FollowingUp followingUp;
  private final ChangingFollowUps changing;

  FollowUpResource(FollowingUp followingUp, ChangingFollowUps changing) {
    this.followingUp = followingUp;
    this.changing = changing;
  }

  @GET
  @Operation(operationId = "listFollowUps", summary = "List follow-ups by due date")
  public Page<FollowUpView> list(
      @QueryParam("state") FollowUpState state,
      @QueryParam("late")
          @DefaultValue("false")
          @Parameter(description = "Only open ones past their due date")
          boolean late,
      @QueryParam("decision") @Parameter(description = "Only that of this decision")
          UUID decisionId,
      @BeanParam Paging paging) {
    return followingUp.list(new FollowUpFilter(state, late, decisionId), paging);
  }

  @POST
  @Path("/{followUpId}/completion")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "completeFollowUp", summary = "Note that a follow-up is done")
  public FollowUpView complete(
      @PathParam("followUpId") UUID followUpId, @Valid @NotNull CompleteFollowUp completion) {
    return followingUp.complete(followUpId, completion);
  }

  @POST
  @Path("/{followUpId}/due-date")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "moveFollowUpDueDate", summary = "Give a follow-up another due date")
  @APIResponse(
      responseCode = "200",
      description = "The follow-up",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  public Response moveDueDate(
      @PathParam("followUpId") UUID followUpId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MoveDueDate wanted) {
    FollowUpView view = changing.moveDueDate(followUpId, ifMatch, wanted);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{followUpId}/handover")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "handOverFollowUp", summary = "Hand a follow-up to somebody else")
  @APIResponse(
      responseCode = "200",
      description = "The follow-up",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  public Response handOver(
      @PathParam("followUpId") UUID followUpId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull HandOver wanted) {
    FollowUpView view = changing.handOver(followUpId, ifMatch, wanted);
    return Versioned.ok(view, view.version());
  }
}
