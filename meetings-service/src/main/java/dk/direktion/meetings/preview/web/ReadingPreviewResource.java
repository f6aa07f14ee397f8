package dk.direktion.meetings.preview.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.meeting.MeetingSummary;
import dk.direktion.meetings.preview.AgendaPreview;
import dk.direktion.meetings.preview.ItemPreview;
import dk.direktion.meetings.preview.PreviewingReading;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reading-previews")
@Tag(
    name = "Reading previews",
    description = "What somebody would get to read; asked by access-service, which decides who may")
@Produces(MediaType.APPLICATION_JSON)
class ReadingPreviewResource {

  private final PreviewingReading previewing;

  ReadingPreviewResource(PreviewingReading previewing) {
    this.previewing = previewing;
  }

  @GET
  @Path("/meetings")
  @Operation(
      operationId = "listPreviewedMeetings",
      summary = "List the meetings a person would see, latest first; for our own services")
  public Page<MeetingSummary> meetings(
      @QueryParam("person")
          @DefaultValue("")
          @Parameter(description = "Username", example = "medarbejder")
          String person,
      @QueryParam("body") @Parameter(description = "Code of a body", example = "DIR") String body,
      @BeanParam Paging paging) {
    return previewing.meetings(person, body, paging);
  }

  @GET
  @Path("/meetings/{meetingId}")
  @Operation(
      operationId = "previewAgenda",
      summary = "Show an agenda as a person would get it; for our own services")
  public AgendaPreview agenda(
      @PathParam("meetingId") UUID meetingId,
      @QueryParam("person")
          @DefaultValue("")
          @Parameter(description = "Username", example = "medarbejder")
          String person,
      @QueryParam("asker")
          @DefaultValue("")
          @Parameter(
              description = "Username of the one who wants to know; titles are shown that he reads",
              example = "it-admin")
          String asker) {
    return previewing.agenda(person, asker, meetingId);
  }

  @GET
  @Path("/items/{itemId}")
  @Operation(
      operationId = "previewItem",
      summary = "Tell what an item is and what a person would get of it; for our own services")
  public ItemPreview item(
      @PathParam("itemId") UUID itemId,
      @QueryParam("person")
          @DefaultValue("")
          @Parameter(description = "Username", example = "medarbejder")
          String person) {
    return previewing.item(person, itemId);
  }
}
