package dk.direktion.meetings.meeting.web;

import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.meeting.MoveMeeting;
import dk.direktion.meetings.meeting.MovingMeeting;
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

@Path("/meetings/{meetingId}/moves")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
class MeetingMoveResource {

  private final MovingMeeting moving;

  MeetingMoveResource(MovingMeeting moving) {
    this.moving = moving;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "moveMeeting",
      summary = "Move a meeting to another time or place; those who count on it are told")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response move(
      @PathParam("meetingId") UUID meetingId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MoveMeeting move) {
    MeetingView view = moving.move(meetingId, ifMatch, move);
    return Versioned.ok(view, view.version());
  }
}
