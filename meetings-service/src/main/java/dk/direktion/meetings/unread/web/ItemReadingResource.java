package dk.direktion.meetings.unread.web;

import dk.direktion.meetings.unread.ItemReadingView;
import dk.direktion.meetings.unread.KeepingTrackOfReading;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/items/{itemId}/reading")
@Tag(name = "Reading", description = "What you have read, and what is new since")
@Produces(MediaType.APPLICATION_JSON)
class ItemReadingResource {

  private final KeepingTrackOfReading track;

  ItemReadingResource(KeepingTrackOfReading track) {
    this.track = track;
  }

  @PUT
  @Operation(operationId = "markItemRead", summary = "Note that you have read an item")
  public ItemReadingView read(@PathParam("itemId") UUID itemId) {
    return track.read(itemId);
  }

  @DELETE
  @Operation(operationId = "markItemUnread", summary = "Mark an item as unread again")
  @APIResponse(responseCode = "204", description = "The item is unread")
  public void unread(@PathParam("itemId") UUID itemId) {
    track.unread(itemId);
  }
}
