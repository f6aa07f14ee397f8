package dk.direktion.meetings.conflict.web;

import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.conflict.RecordConflict;
import dk.direktion.meetings.conflict.RecordingConflicts;
import dk.direktion.meetings.conflict.WithdrawConflict;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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

@Path("/items/{itemId}/conflicts")
@Tag(name = "Agendas")
@Produces(MediaType.APPLICATION_JSON)
class ItemConflictsResource {

  private final RecordingConflicts recording;

  ItemConflictsResource(RecordingConflicts recording) {
    this.recording = recording;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "recordConflict",
      summary = "Record that a person takes no part in the item and may read nothing of it")
  @APIResponse(
      responseCode = "200",
      description = "The item as the caller sees it now",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response record(
      @PathParam("itemId") UUID itemId, @Valid @NotNull RecordConflict conflict) {
    ItemView view = recording.record(itemId, conflict);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{conflictId}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "withdrawConflict",
      summary = "Withdraw a conflict of interest; what was recorded stays on record")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response withdraw(
      @PathParam("itemId") UUID itemId,
      @PathParam("conflictId") UUID conflictId,
      @Valid @NotNull WithdrawConflict withdrawal) {
    ItemView view = recording.withdraw(itemId, conflictId, withdrawal);
    return Versioned.ok(view, view.version());
  }
}
