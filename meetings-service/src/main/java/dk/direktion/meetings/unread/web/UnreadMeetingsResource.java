package dk.direktion.meetings.unread.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.unread.KeepingTrackOfReading;
import dk.direktion.meetings.unread.UnreadMeetingView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/unread-meetings")
@Tag(name = "Reading")
@Produces(MediaType.APPLICATION_JSON)
class UnreadMeetingsResource {

  private final KeepingTrackOfReading track;

  UnreadMeetingsResource(KeepingTrackOfReading track) {
    this.track = track;
  }

  @GET
  @Operation(
      operationId = "listUnreadMeetings",
      summary = "List the meetings with something you have not read, earliest first")
  public Page<UnreadMeetingView> list(
      @QueryParam("from")
          @Parameter(description = "The first day; today unless given", example = "2026-12-01")
          LocalDate from,
      @BeanParam Paging paging) {
    return track.meetings(from, paging);
  }
}
