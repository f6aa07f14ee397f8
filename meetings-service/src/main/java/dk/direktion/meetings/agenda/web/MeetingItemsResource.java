package dk.direktion.meetings.agenda.web;

import dk.direktion.meetings.agenda.CreateItem;
import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.agenda.MakingAgenda;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/meetings/{meetingId}/items")
@Tag(name = "Agendas", description = "Items on agendas")
@Produces(MediaType.APPLICATION_JSON)
class MeetingItemsResource {

  private final MakingAgenda making;

  MeetingItemsResource(MakingAgenda making) {
    this.making = making;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addItem",
      summary = "Put an item on the agenda, before the standing items that close it")
  @APIResponse(
      responseCode = "201",
      description = "The item",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response add(
      @PathParam("meetingId") UUID meetingId,
      @Valid @NotNull CreateItem item,
      @Context UriInfo address) {
    ItemView view = making.add(meetingId, item);
    return Versioned.created(
        address.getBaseUriBuilder().path("items").path(view.id().toString()).build(),
        view,
        view.version());
  }
}
