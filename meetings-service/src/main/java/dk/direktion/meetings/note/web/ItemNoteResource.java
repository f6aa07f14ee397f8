package dk.direktion.meetings.note.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.note.ItemReaderView;
import dk.direktion.meetings.note.NoteView;
import dk.direktion.meetings.note.TakingNotes;
import dk.direktion.meetings.note.WriteNote;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("/items/{itemId}")
@Tag(name = "Notes", description = "Private notes and highlights, shared with those one names")
@Produces(MediaType.APPLICATION_JSON)
class ItemNoteResource {

  private final TakingNotes notes;

  ItemNoteResource(TakingNotes notes) {
    this.notes = notes;
  }

  @GET
  @Path("/notes")
  @Operation(
      operationId = "listNotes",
      summary = "List your notes about an item, and those shared with you")
  public Page<NoteView> list(@PathParam("itemId") UUID itemId, @BeanParam Paging paging) {
    return notes.list(itemId, paging);
  }

  @POST
  @Path("/notes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "writeNote", summary = "Write a note, or highlight some words")
  @APIResponse(
      responseCode = "201",
      description = "The note",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response write(
      @PathParam("itemId") UUID itemId, @Valid @NotNull WriteNote note, @Context UriInfo address) {
    NoteView view = notes.write(itemId, note);
    return Versioned.created(
        address.getBaseUriBuilder().path("notes").path(view.id().toString()).build(),
        view,
        view.version());
  }

  @GET
  @Path("/readers")
  @Operation(
      operationId = "listItemReaders",
      summary = "List the people a note about an item can be shared with")
  public Page<ItemReaderView> readers(@PathParam("itemId") UUID itemId, @BeanParam Paging paging) {
    return notes.readers(itemId, paging);
  }
}
