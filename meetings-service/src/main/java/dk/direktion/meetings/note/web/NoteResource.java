package dk.direktion.meetings.note.web;

import dk.direktion.meetings.note.EditNote;
import dk.direktion.meetings.note.NoteView;
import dk.direktion.meetings.note.TakingNotes;
import dk.direktion.meetings.note.WriteNoteEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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

@Path("/notes/{noteId}")
@Tag(name = "Notes")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {

  private final TakingNotes notes;

  NoteResource(TakingNotes notes) {
    this.notes = notes;
  }

  @GET
  @Operation(operationId = "getNote", summary = "Show a note of yours, or one shared with you")
  @APIResponse(
      responseCode = "200",
      description = "The note",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response show(@PathParam("noteId") UUID noteId) {
    return NoteAnswer.of(notes.show(noteId));
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "colourNote", summary = "Give a highlight another colour")
  @APIResponse(
      responseCode = "200",
      description = "The note",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response colour(
      @PathParam("noteId") UUID noteId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EditNote change) {
    return NoteAnswer.of(notes.colour(noteId, ifMatch, change));
  }

  @DELETE
  @Operation(operationId = "deleteNote", summary = "Delete a note; it can be brought back")
  @APIResponse(responseCode = "204", description = "The note is gone")
  public void delete(@PathParam("noteId") UUID noteId, @HeaderParam("If-Match") String ifMatch) {
    notes.delete(noteId, ifMatch);
  }

  @POST
  @Path("/restoration")
  @Operation(operationId = "restoreNote", summary = "Bring back a note that was deleted")
  @APIResponse(
      responseCode = "200",
      description = "The note",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response restore(@PathParam("noteId") UUID noteId) {
    return NoteAnswer.of(notes.restore(noteId));
  }

  @POST
  @Path("/entries")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "writeNoteEntry", summary = "Write more in a note")
  @APIResponse(
      responseCode = "200",
      description = "The note",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response write(@PathParam("noteId") UUID noteId, @Valid @NotNull WriteNoteEntry entry) {
    return NoteAnswer.of(notes.writeMore(noteId, entry));
  }

  @PATCH
  @Path("/entries/{entryId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "rewriteNoteEntry", summary = "Rewrite something in a note")
  @APIResponse(
      responseCode = "200",
      description = "The note",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response rewrite(
      @PathParam("noteId") UUID noteId,
      @PathParam("entryId") UUID entryId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WriteNoteEntry entry) {
    return NoteAnswer.of(notes.rewrite(noteId, entryId, ifMatch, entry));
  }

  @PUT
  @Path("/shares/{username}")
  @Operation(
      operationId = "shareNote",
      summary = "Let a person read along; one who comes later reads only what is written from then")
  @APIResponse(
      responseCode = "200",
      description = "The note",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response share(@PathParam("noteId") UUID noteId, @PathParam("username") String username) {
    return NoteAnswer.of(notes.share(noteId, username));
  }

  @DELETE
  @Path("/shares/{username}")
  @Operation(operationId = "takeBackNote", summary = "Let a person no longer read along")
  @APIResponse(
      responseCode = "200",
      description = "The note",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response takeBack(
      @PathParam("noteId") UUID noteId, @PathParam("username") String username) {
    return NoteAnswer.of(notes.takeBack(noteId, username));
  }
}
