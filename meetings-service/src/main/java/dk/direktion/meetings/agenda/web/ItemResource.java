package dk.direktion.meetings.agenda.web;

import dk.direktion.meetings.agenda.EditItem;
import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.agenda.MakingAgenda;
import dk.direktion.meetings.agenda.ReadingItems;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/items/{itemId}")
@Tag(name = "Agendas")
@Produces(MediaType.APPLICATION_JSON)
class ItemResource {

  private final ReadingItems reading;
  private final MakingAgenda making;

  ItemResource(ReadingItems reading, MakingAgenda making) {
    this.reading = reading;
    this.making = making;
  }

  @GET
  @Operation(
      operationId = "getItem",
      summary = "Show an item with its decisions and its case's way")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response show(@PathParam("itemId") UUID itemId) {
    ItemView view = reading.show(itemId);
    return Versioned.ok(view, view.version());
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "editItem", summary = "Change an item; what is left out stays")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response edit(
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EditItem changes) {
    ItemView view = making.edit(itemId, ifMatch, changes);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Operation(
      operationId = "removeItem",
      summary = "Take an item off an agenda that is not published")
  @APIResponse(responseCode = "204", description = "The item is gone")
  public void remove(@PathParam("itemId") UUID itemId, @HeaderParam("If-Match") String ifMatch) {
    making.remove(itemId, ifMatch);
  }
}
