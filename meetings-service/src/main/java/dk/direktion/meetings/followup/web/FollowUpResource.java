package dk.direktion.meetings.followup.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.followup.CompleteFollowUp;
import dk.direktion.meetings.followup.FollowUpState;
import dk.direktion.meetings.followup.FollowUpView;
import dk.direktion.meetings.followup.FollowingUp;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/follow-ups")
@Tag(name = "Follow-ups", description = "What decisions ask somebody to do")
@Produces(MediaType.APPLICATION_JSON)
class FollowUpResource {

  private final FollowingUp followingUp;

  FollowUpResource(FollowingUp followingUp) {
    this.followingUp = followingUp;
  }

  @GET
  @Operation(operationId = "listFollowUps", summary = "List follow-ups by due date")
  public Page<FollowUpView> list(
      @QueryParam("state") FollowUpState state,
      @QueryParam("late")
          @DefaultValue("false")
          @Parameter(description = "Only open ones past their due date")
          boolean late,
      @BeanParam Paging paging) {
    return followingUp.list(state, late, paging);
  }

  @POST
  @Path("/{followUpId}/completion")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "completeFollowUp", summary = "Note that a follow-up is done")
  public FollowUpView complete(
      @PathParam("followUpId") UUID followUpId, @Valid @NotNull CompleteFollowUp completion) {
    return followingUp.complete(followUpId, completion);
  }
}
