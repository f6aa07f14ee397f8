package dk.direktion.meetings.meeting.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.meeting.CancelMeeting;
import dk.direktion.meetings.meeting.CreateMeeting;
import dk.direktion.meetings.meeting.MeetingCourse;
import dk.direktion.meetings.meeting.MeetingFilter;
import dk.direktion.meetings.meeting.MeetingOrder;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.MeetingSummary;
import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.meeting.PlanningMeeting;
import dk.direktion.meetings.meeting.ReadingMeetings;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/meetings")
@Tag(name = "Meetings", description = "Meetings from planned to published minutes")
@Produces(MediaType.APPLICATION_JSON)
class MeetingResource {

  private final ReadingMeetings reading;
  private final PlanningMeeting planning;
  private final MeetingCourse course;

  MeetingResource(ReadingMeetings reading, PlanningMeeting planning, MeetingCourse course) {
    this.reading = reading;
    this.planning = planning;
    this.course = course;
  }

  @GET
  @Operation(operationId = "listMeetings", summary = "List the meetings you may read")
  public Page<MeetingSummary> list(
      @QueryParam("body") @Parameter(description = "Code of a body", example = "DIR") String body,
      @QueryParam("from") @Parameter(description = "First day") LocalDate from,
      @QueryParam("to") @Parameter(description = "Last day") LocalDate to,
      @QueryParam("state") MeetingState state,
      @QueryParam("sort")
          @DefaultValue("start")
          @Parameter(description = "start or -start", example = "-start")
          String sort,
      @BeanParam Paging paging) {
    return reading.list(new MeetingFilter(body, from, to, state), MeetingOrder.of(sort), paging);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createMeeting", summary = "Plan a meeting")
  @APIResponse(
      responseCode = "201",
      description = "The meeting as planned",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response create(@Valid @NotNull CreateMeeting meeting, @Context UriInfo address) {
    MeetingView view = planning.plan(meeting);
    return Versioned.created(
        address.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version());
  }

  @GET
  @Path("/{meetingId}")
  @Operation(operationId = "getMeeting", summary = "Show a meeting with its agenda")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response show(@PathParam("meetingId") UUID meetingId) {
    MeetingView view = reading.show(meetingId);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{meetingId}/agenda/opening")
  @Operation(
      operationId = "openAgenda",
      summary = "Open the agenda; the standing items are put on it")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response openAgenda(
      @PathParam("meetingId") UUID meetingId, @HeaderParam("If-Match") String ifMatch) {
    MeetingView view = course.openAgenda(meetingId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{meetingId}/agenda/publication")
  @Operation(operationId = "publishAgenda", summary = "Publish the agenda, or what was added since")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response publishAgenda(
      @PathParam("meetingId") UUID meetingId, @HeaderParam("If-Match") String ifMatch) {
    MeetingView view = course.publishAgenda(meetingId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{meetingId}/holding")
  @Operation(operationId = "holdMeeting", summary = "Note that the meeting has been held")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response hold(
      @PathParam("meetingId") UUID meetingId, @HeaderParam("If-Match") String ifMatch) {
    MeetingView view = course.hold(meetingId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/{meetingId}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "cancelMeeting", summary = "Cancel a meeting that has not been held")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response cancel(
      @PathParam("meetingId") UUID meetingId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CancelMeeting cancellation) {
    MeetingView view = course.cancel(meetingId, ifMatch, cancellation);
    return Versioned.ok(view, view.version());
  }
}
