package dk.direktion.meetings.screening.web;

import dk.direktion.meetings.screening.ScreenItem;
import dk.direktion.meetings.screening.ScreeningItems;
import dk.direktion.meetings.screening.ScreeningView;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/items/{itemId}/screening")
@Tag(name = "Agendas")
@Produces(MediaType.APPLICATION_JSON)
class ItemScreeningResource {

  private final ScreeningItems screening;

  ItemScreeningResource(ScreeningItems screening) {
    this.screening = screening;
  }

  @GET
  @Operation(
      operationId = "getScreening",
      summary = "Show which people a closed item is kept for, and who can be named")
  @APIResponse(
      responseCode = "200",
      description = "Who reads it",
      content = @Content(schema = @Schema(implementation = ScreeningView.class)))
  public Response show(@PathParam("itemId") UUID itemId) {
    ScreeningView view = screening.show(itemId);
    return Versioned.ok(view, view.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "screenItem",
      summary =
          "Keep a closed item and those that continue it for named people; the list replaces the"
              + " one before and takes effect at once")
  @APIResponse(
      responseCode = "200",
      description = "Who reads it",
      content = @Content(schema = @Schema(implementation = ScreeningView.class)))
  public Response screen(
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ScreenItem readers) {
    ScreeningView view = screening.screen(itemId, ifMatch, readers);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Operation(
      operationId = "liftScreening",
      summary = "Let all read the item again who have the right to closed ones")
  @APIResponse(responseCode = "204", description = "It is lifted")
  public void lift(@PathParam("itemId") UUID itemId, @HeaderParam("If-Match") String ifMatch) {
    screening.lift(itemId, ifMatch);
  }
}
