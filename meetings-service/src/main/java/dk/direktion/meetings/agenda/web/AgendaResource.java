package dk.direktion.meetings.agenda.web;

import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.agenda.CreateItem;
import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.agenda.MakingAgenda;
import dk.direktion.meetings.agenda.OrderItems;
import dk.direktion.meetings.meeting.MeetingView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/meetings/{meetingId}")
@Tag(name = "Agendas", description = "Items on agendas")
@Produces(MediaType.APPLICATION_JSON)
class AgendaResource {

  private final MakingAgenda making;

  AgendaResource(MakingAgenda making) {
    this.making = making;
  }

  @POST
  @Path("/items")
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
    return Response.created(
            address.getBaseUriBuilder().path("items").path(view.id().toString()).build())
        .header("ETag", EntityTags.of(view.version()))
        .entity(view)
        .build();
  }

  @PUT
  @Path("/agenda/order")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "reorderAgenda", summary = "Put the items in another order")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response reorder(
      @PathParam("meetingId") UUID meetingId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull OrderItems order) {
    MeetingView view = making.reorder(meetingId, ifMatch, order);
    return Response.ok(view).header("ETag", EntityTags.of(view.version())).build();
  }
}
