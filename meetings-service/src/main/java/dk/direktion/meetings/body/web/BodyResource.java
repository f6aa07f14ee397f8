package dk.direktion.meetings.body.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.body.BodyRulesView;
import dk.direktion.meetings.body.BodyView;
import dk.direktion.meetings.body.EditBody;
import dk.direktion.meetings.body.EditingBody;
import dk.direktion.meetings.body.ListingBodies;
import dk.direktion.meetings.body.ReadingBody;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/bodies")
@Tag(name = "Bodies", description = "The bodies that meet")
@Produces(MediaType.APPLICATION_JSON)
class BodyResource {

  private final ListingBodies listing;
  private final ReadingBody reading;
  private final EditingBody editing;

  BodyResource(ListingBodies listing, ReadingBody reading, EditingBody editing) {
    this.listing = listing;
    this.reading = reading;
    this.editing = editing;
  }

  @GET
  @Operation(operationId = "listBodies", summary = "List the bodies whose meetings you may read")
  public Page<BodyView> list(@BeanParam Paging paging) {
    return listing.list(paging);
  }

  @GET
  @Path("/{bodyCode}")
  @Operation(
      operationId = "getBody",
      summary = "Show a body with its members and the rules for its meetings")
  @APIResponse(
      responseCode = "200",
      description = "The body",
      content = @Content(schema = @Schema(implementation = BodyRulesView.class)))
  public Response show(@PathParam("bodyCode") @Parameter(example = "DIR") String bodyCode) {
    BodyRulesView view = reading.show(bodyCode);
    return Versioned.ok(view, view.version());
  }

  @PATCH
  @Path("/{bodyCode}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "editBody", summary = "Change the rules for a body's meetings")
  @APIResponse(
      responseCode = "200",
      description = "The body as it is now",
      content = @Content(schema = @Schema(implementation = BodyRulesView.class)))
  public Response edit(
      @PathParam("bodyCode") @Parameter(example = "DIR") String bodyCode,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EditBody changes) {
    BodyRulesView view = editing.edit(bodyCode, ifMatch, changes);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Path("/{bodyCode}/series")
  @Operation(operationId = "endSeries", summary = "Forget when a body usually meets")
  @APIResponse(
      responseCode = "200",
      description = "The body as it is now",
      content = @Content(schema = @Schema(implementation = BodyRulesView.class)))
  public Response endSeries(
      @PathParam("bodyCode") @Parameter(example = "DIR") String bodyCode,
      @HeaderParam("If-Match") String ifMatch) {
    BodyRulesView view = editing.endSeries(bodyCode, ifMatch);
    return Versioned.ok(view, view.version());
  }
}
