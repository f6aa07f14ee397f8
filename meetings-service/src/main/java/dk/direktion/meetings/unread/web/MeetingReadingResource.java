package dk.direktion.meetings.unread.web;

import dk.direktion.meetings.unread.KeepingTrackOfReading;
import dk.direktion.meetings.unread.MeetingReadingView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/meetings/{meetingId}/reading")
@Tag(name = "Reading")
@Produces(MediaType.APPLICATION_JSON)
class MeetingReadingResource {

  private final KeepingTrackOfReading track;

  MeetingReadingResource(KeepingTrackOfReading track) {
    this.track = track;
  }

  @GET
  @Operation(
      operationId = "getMeetingReading",
      summary = "Tell what you have not read of a meeting")
  public MeetingReadingView show(@PathParam("meetingId") UUID meetingId) {
    return track.of(meetingId);
  }
}
