package dk.direktion.meetings.minutes.web;

import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.minutes.ReopenMeeting;
import dk.direktion.meetings.minutes.ReopeningMeeting;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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

@Path("/meetings/{meetingId}/reopening")
@Tag(name = "Minutes")
@Produces(MediaType.APPLICATION_JSON)
class ReopeningResource {

  private final ReopeningMeeting reopening;

  ReopeningResource(ReopeningMeeting reopening) {
    this.reopening = reopening;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "reopenMeeting",
      summary = "Take a held meeting up again, with a reason everybody sees")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response reopen(
      @PathParam("meetingId") UUID meetingId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ReopenMeeting reason) {
    MeetingView view = reopening.reopen(meetingId, ifMatch, reason);
    return Versioned.ok(view, view.version());
  }
}
