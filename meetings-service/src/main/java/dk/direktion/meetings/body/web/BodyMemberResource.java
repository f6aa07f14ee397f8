package dk.direktion.meetings.body.web;

import dk.direktion.meetings.body.AddMember;
import dk.direktion.meetings.body.BodyRulesView;
import dk.direktion.meetings.body.ChangeRole;
import dk.direktion.meetings.body.EndMembership;
import dk.direktion.meetings.body.KeepingMembers;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/bodies/{bodyCode}/members")
@Tag(name = "Bodies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BodyMemberResource {

  private final KeepingMembers keeping;

  BodyMemberResource(KeepingMembers keeping) {
    this.keeping = keeping;
  }

  @POST
  @Operation(operationId = "addMember", summary = "Add a member to a body from a day on")
  @APIResponse(
      responseCode = "200",
      description = "The body with its members",
      content = @Content(schema = @Schema(implementation = BodyRulesView.class)))
  public Response add(
      @PathParam("bodyCode") @Parameter(example = "DIR") String bodyCode,
      @Valid @NotNull AddMember member) {
    BodyRulesView view = keeping.add(bodyCode, member);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{memberId}/ending")
  @Operation(operationId = "endMembership", summary = "End a membership; it stays in the history")
  @APIResponse(
      responseCode = "200",
      description = "The body with its members",
      content = @Content(schema = @Schema(implementation = BodyRulesView.class)))
  public Response end(
      @PathParam("bodyCode") @Parameter(example = "DIR") String bodyCode,
      @PathParam("memberId") UUID memberId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EndMembership ending) {
    BodyRulesView view = keeping.end(bodyCode, memberId, ifMatch, ending);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{memberId}/role")
  @Operation(
      operationId = "changeRole",
      summary = "Give a member another role from a day on; a former chair becomes a member")
  @APIResponse(
      responseCode = "200",
      description = "The body with its members",
      content = @Content(schema = @Schema(implementation = BodyRulesView.class)))
  public Response changeRole(
      @PathParam("bodyCode") @Parameter(example = "DIR") String bodyCode,
      @PathParam("memberId") UUID memberId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ChangeRole role) {
    BodyRulesView view = keeping.changeRole(bodyCode, memberId, ifMatch, role);
    return Versioned.ok(view, view.version());
  }
}
