package dk.direktion.meetings.agenda.web;

import dk.direktion.meetings.agenda.MakingAgenda;
import dk.direktion.meetings.agenda.OrderItems;
import dk.direktion.meetings.meeting.MeetingView;
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

@Path("/meetings/{meetingId}/agenda/order")
@Tag(name = "Agendas")
@Produces(MediaType.APPLICATION_JSON)
class AgendaOrderResource {

  private final MakingAgenda making;

  AgendaOrderResource(MakingAgenda making) {
    this.making = making;
  }

  @PUT
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
    return Versioned.ok(view, view.version());
  }
}
