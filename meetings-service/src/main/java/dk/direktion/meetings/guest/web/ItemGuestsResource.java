package dk.direktion.meetings.guest.web;

import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.guest.InviteGuests;
import dk.direktion.meetings.guest.InvitingGuests;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("/items/{itemId}/guests")
@Tag(name = "Agendas")
@Produces(MediaType.APPLICATION_JSON)
class ItemGuestsResource {

  private final InvitingGuests inviting;

  ItemGuestsResource(InvitingGuests inviting) {
    this.inviting = inviting;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "inviteGuests",
      summary = "Say who attends the item from when to when; the list replaces the one before")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response invite(
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull InviteGuests guests) {
    ItemView view = inviting.invite(itemId, ifMatch, guests);
    return Versioned.ok(view, view.version());
  }
}
