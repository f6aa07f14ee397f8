package dk.direktion.meetings.preparation.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.preparation.AskForNote;
import dk.direktion.meetings.preparation.AuthorView;
import dk.direktion.meetings.preparation.MakingPreparations;
import dk.direktion.meetings.preparation.PickingItems;
import dk.direktion.meetings.preparation.PreparationItemView;
import dk.direktion.meetings.preparation.ReadingPreparations;
import dk.direktion.meetings.preparation.ReturnNote;
import dk.direktion.meetings.preparation.WritePreparationItem;
import dk.direktion.meetings.preparation.WritePreparationNote;
import dk.direktion.meetings.preparation.WritingNotes;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/preparation-items")
@Tag(name = "Preparations", description = "What is prepared for external meetings")
@Produces(MediaType.APPLICATION_JSON)
class PreparationItemResource {

  private final ReadingPreparations reading;
  private final MakingPreparations making;
  private final WritingNotes writing;
  private final PickingItems picking;

  PreparationItemResource(
      ReadingPreparations reading,
      MakingPreparations making,
      WritingNotes writing,
      PickingItems picking) {
    this.reading = reading;
    this.making = making;
    this.writing = writing;
    this.picking = picking;
  }

  @GET
  @Operation(
      operationId = "listPreparationTasks",
      summary = "List the items you are asked to prepare, by deadline")
  public Page<PreparationItemView> mine(@BeanParam Paging paging) {
    return reading.asked(paging);
  }

  @GET
  @Path("/authors")
  @Operation(
      operationId = "listPreparationAuthors",
      summary = "List who can be asked to prepare an item")
  public Page<AuthorView> authors(@BeanParam Paging paging) {
    return reading.authors(paging);
  }

  @GET
  @Path("/{preparationItemId}")
  @Operation(operationId = "getPreparationItem", summary = "Show an item with its note")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response show(@PathParam("preparationItemId") UUID itemId) {
    PreparationItemView view = reading.showItem(itemId);
    return Versioned.ok(view, view.version());
  }

  @PUT
  @Path("/{preparationItemId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "editPreparationItem",
      summary = "Put the number, title and text of an item right")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response edit(
      @PathParam("preparationItemId") UUID itemId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WritePreparationItem wanted) {
    PreparationItemView view = picking.edit(itemId, ifMatch, wanted);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Path("/{preparationItemId}")
  @Operation(
      operationId = "removePreparationItem",
      summary = "Remove an item nobody is asked to prepare")
  @APIResponse(responseCode = "204", description = "The item is gone")
  public void remove(
      @PathParam("preparationItemId") UUID itemId, @HeaderParam("If-Match") String ifMatch) {
    picking.remove(itemId, ifMatch);
  }

  @PUT
  @Path("/{preparationItemId}/wish")
  @Operation(
      operationId = "wantItemPrepared",
      summary = "Say on behalf of the board that an item is to be prepared")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response want(
      @PathParam("preparationItemId") UUID itemId, @HeaderParam("If-Match") String ifMatch) {
    PreparationItemView view = picking.want(itemId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Path("/{preparationItemId}/wish")
  @Operation(
      operationId = "leaveItemOut",
      summary = "Say that an item is not to be prepared after all")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response leaveOut(
      @PathParam("preparationItemId") UUID itemId, @HeaderParam("If-Match") String ifMatch) {
    PreparationItemView view = picking.leaveOut(itemId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @PUT
  @Path("/{preparationItemId}/task")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "askForNote", summary = "Ask somebody for a note on an item")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response ask(
      @PathParam("preparationItemId") UUID itemId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull AskForNote task) {
    PreparationItemView view = making.ask(itemId, ifMatch, task);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Path("/{preparationItemId}/task")
  @Operation(operationId = "releaseItem", summary = "Ask nobody for a note on an item any more")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response release(
      @PathParam("preparationItemId") UUID itemId, @HeaderParam("If-Match") String ifMatch) {
    PreparationItemView view = making.release(itemId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @PUT
  @Path("/{preparationItemId}/note")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "writePreparationNote",
      summary = "Keep what is written so far; only its author reads it")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response write(
      @PathParam("preparationItemId") UUID itemId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WritePreparationNote note) {
    PreparationItemView view = writing.write(itemId, ifMatch, note.text());
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{preparationItemId}/note/submission")
  @Operation(operationId = "handNoteIn", summary = "Hand the note in to the secretariat")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response handIn(
      @PathParam("preparationItemId") UUID itemId, @HeaderParam("If-Match") String ifMatch) {
    PreparationItemView view = writing.handIn(itemId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{preparationItemId}/note/approval")
  @Operation(operationId = "approveNote", summary = "Take the note into the compiled document")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response approve(
      @PathParam("preparationItemId") UUID itemId, @HeaderParam("If-Match") String ifMatch) {
    PreparationItemView view = making.approve(itemId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{preparationItemId}/note/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "returnNote", summary = "Give the note back to its author")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = PreparationItemView.class)))
  public Response giveBack(
      @PathParam("preparationItemId") UUID itemId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ReturnNote back) {
    PreparationItemView view = making.giveBack(itemId, ifMatch, back.reason());
    return Versioned.ok(view, view.version());
  }
}
