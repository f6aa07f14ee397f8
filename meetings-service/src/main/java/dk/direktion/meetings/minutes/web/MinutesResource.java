package dk.direktion.meetings.minutes.web;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.meetings.document.CompilingDocuments;
import dk.direktion.meetings.document.DocumentVariant;
import dk.direktion.meetings.document.web.DocumentAnswers;
import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.minutes.ApprovingByTap;
import dk.direktion.meetings.minutes.ApprovingMinutes;
import dk.direktion.meetings.minutes.CorrectMinutes;
import dk.direktion.meetings.minutes.CorrectingMinutes;
import dk.direktion.meetings.minutes.FollowingMeeting;
import dk.direktion.meetings.minutes.MinutesView;
import dk.direktion.meetings.minutes.ProgressView;
import dk.direktion.meetings.minutes.PublishingMinutes;
import dk.direktion.meetings.minutes.ReadingMinutes;
import dk.direktion.meetings.minutes.SubmittingMinutes;
import dk.direktion.meetings.web.Versioned;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/meetings/{meetingId}/minutes")
@Tag(name = "Minutes", description = "Approval and publication of minutes")
@Produces(MediaType.APPLICATION_JSON)
class MinutesResource {

  private final ApprovingMinutes approving;
  private final PublishingMinutes publishing;
  private final SubmittingMinutes submitting;
  private final ApprovingByTap byTap;
  private final CorrectingMinutes correcting;
  private final ReadingMinutes reading;
  private final FollowingMeeting following;
  private final CompilingDocuments compiling;
  private final DocumentAnswers answers;

  MinutesResource(
      ApprovingMinutes approving,
      PublishingMinutes publishing,
      SubmittingMinutes submitting,
      ApprovingByTap byTap,
      CorrectingMinutes correcting,
      ReadingMinutes reading,
      FollowingMeeting following,
      CompilingDocuments compiling,
      DocumentAnswers answers) {
    this.approving = approving;
    this.publishing = publishing;
    this.submitting = submitting;
    this.byTap = byTap;
    this.correcting = correcting;
    this.reading = reading;
    this.following = following;
    this.compiling = compiling;
    this.answers = answers;
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "getMinutes",
      summary =
          "Show minutes, drafts included, with their approvals and corrections; or as a paper")
  @APIResponse(
      responseCode = "200",
      description =
          "The minutes, as what the Accept header or the format wants;"
              + " the ETag of the data names their version",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MinutesView.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = DocumentAnswers.WORD,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response show(
      @PathParam("meetingId") UUID meetingId,
      @QueryParam("format")
          @Parameter(
              description = "html, pdf or docx, for links; goes before the Accept header",
              example = "pdf",
              schema = @Schema(enumeration = {"html", "pdf", "docx"}))
          String format,
      @QueryParam("variant")
          @Parameter(
              description =
                  "full, reader or public; what you may read unless given; of papers only",
              example = "reader",
              schema = @Schema(enumeration = {"full", "reader", "public"}))
          String variant,
      @Context RoutingContext request) {
    return answers.answer(
        request,
        format,
        () -> data(meetingId, variant),
        () -> compiling.minutes(meetingId, DocumentVariant.named(variant)));
  }

  private Response data(UUID meetingId, String variant) {
    MinutesView view = reading.show(meetingId);
    // Who asks for a variant would take the answer for one.
    if (variant != null) {
      throw InvalidInput.of("variant", "variant-of-papers-only");
    }
    return Versioned.ok(view, view.version());
  }

  @GET
  @Path("/progress")
  @Operation(
      operationId = "getMinutesProgress",
      summary = "Tell which items are decided, for those who follow the meeting")
  public ProgressView progress(@PathParam("meetingId") UUID meetingId) {
    return following.show(meetingId);
  }

  @POST
  @Path("/submission")
  @Operation(
      operationId = "submitMinutes",
      summary = "Send the minutes to those who approve them with a tap")
  @APIResponse(
      responseCode = "200",
      description = "The meeting",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response submit(
      @PathParam("meetingId") UUID meetingId, @HeaderParam("If-Match") String ifMatch) {
    MeetingView view = submitting.submit(meetingId, ifMatch);
    return Versioned.ok(view, view.version());
  }

  @POST
  @Path("/member-approvals")
  @Operation(
      operationId = "approveMinutesAsMember",
      summary = "Approve the minutes as one of those whose approval they need")
  public MinutesView approveAsMember(@PathParam("meetingId") UUID meetingId) {
    return byTap.approve(meetingId);
  }

  @POST
  @Path("/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "correctMinutes",
      summary = "Correct approved minutes in a new version; the original stays")
  @APIResponse(
      responseCode = "200",
      description = "The minutes in their new version",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  public Response correct(
      @PathParam("meetingId") UUID meetingId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CorrectMinutes correction) {
    MinutesView view = correcting.correct(meetingId, ifMatch, correction);
    return Versioned.ok(view, view.version());
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
