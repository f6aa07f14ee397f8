package dk.direktion.meetings.decision.web;

import dk.direktion.meetings.decision.DecisionView;
import dk.direktion.meetings.decision.RecordDecision;
import dk.direktion.meetings.decision.RecordingDecision;
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

@Path("/items/{itemId}/decision")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
class ItemDecisionResource {

  private final RecordingDecision recording;

  ItemDecisionResource(RecordingDecision recording) {
    this.recording = recording;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "recordDecision",
      summary = "Record what was decided; a draft until the minutes are approved")
  @APIResponse(
      responseCode = "200",
      description = "The decision as drafted",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response record(
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull RecordDecision decision) {
    DecisionView view = recording.record(itemId, ifMatch, decision);
    return Versioned.ok(view, view.version());
  }
}
