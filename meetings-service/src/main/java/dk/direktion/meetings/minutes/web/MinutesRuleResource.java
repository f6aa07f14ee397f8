package dk.direktion.meetings.minutes.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.minutes.KeepingMinutesRules;
import dk.direktion.meetings.minutes.MinutesRuleView;
import dk.direktion.meetings.minutes.SetMinutesRule;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/minutes-rules")
@Tag(name = "Minutes")
@Produces(MediaType.APPLICATION_JSON)
class MinutesRuleResource {

  private final KeepingMinutesRules keeping;

  MinutesRuleResource(KeepingMinutesRules keeping) {
    this.keeping = keeping;
  }

  @GET
  @Operation(operationId = "listMinutesRules", summary = "List who approves which body's minutes")
  public Page<MinutesRuleView> list(@BeanParam Paging paging) {
    return keeping.list(paging);
  }

  @GET
  @Path("/{bodyCode}")
  @Operation(operationId = "getMinutesRule", summary = "Show who approves a body's minutes")
  @APIResponse(
      responseCode = "200",
      description = "The rule",
      content = @Content(schema = @Schema(implementation = MinutesRuleView.class)))
  public Response show(@PathParam("bodyCode") String bodyCode) {
    MinutesRuleView view = keeping.show(bodyCode);
    return Versioned.ok(view, view.version());
  }

  @PUT
  @Path("/{bodyCode}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "setMinutesRule", summary = "Set who approves a body's minutes")
  @APIResponse(
      responseCode = "200",
      description = "The rule",
      content = @Content(schema = @Schema(implementation = MinutesRuleView.class)))
  public Response change(
      @PathParam("bodyCode") String bodyCode,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull SetMinutesRule rule) {
    MinutesRuleView view = keeping.change(bodyCode, ifMatch, rule);
    return Versioned.ok(view, view.version());
  }
}
