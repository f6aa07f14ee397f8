package dk.direktion.meetings.minutes.web;

import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.minutes.ApprovingMinutes;
import dk.direktion.meetings.minutes.PublishingMinutes;
import dk.direktion.meetings.web.Versioned;
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

@Path("/meetings/{meetingId}/minutes")
@Tag(name = "Minutes", description = "Approval and publication of minutes")
@Produces(MediaType.APPLICATION_JSON)
class MinutesResource {

  private final ApprovingMinutes approving;
  private final PublishingMinutes publishing;

  MinutesResource(ApprovingMinutes approving, PublishingMinutes publishing) {
    this.approving = approving;
    this.publishing = publishing;
  }

  @POST
  @Path("/approval")
  @Operation(
      operationId = "approveMinutes",
      summary = "Approve the minutes; what the decisions set off happens by itself")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response approve(
      @PathParam("meetingId") UUID meetingId, @HeaderParam("If-Match") String ifMatch) {
    MeetingView view = approving.approve(meetingId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/publication")
  @Operation(operationId = "publishMinutes", summary = "Publish approved minutes")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response publish(
      @PathParam("meetingId") UUID meetingId, @HeaderParam("If-Match") String ifMatch) {
    MeetingView view = publishing.publish(meetingId, ifMatch);
    return Versioned.ok(view, view.version());
  }
}
