package dk.direktion.meetings.programme.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.programme.PlanProgrammeEntry;
import dk.direktion.meetings.programme.PlanningProgramme;
import dk.direktion.meetings.programme.ProgrammeEntryView;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/meetings/{meetingId}/programme")
@Tag(name = "Programmes", description = "The timetable of a seminar")
@Produces(MediaType.APPLICATION_JSON)
class ProgrammeResource {

  private final PlanningProgramme planning;

  ProgrammeResource(PlanningProgramme planning) {
    this.planning = planning;
  }

  @GET
  @Operation(
      operationId = "listProgramme",
      summary = "List what happens when at a seminar, in the order of time")
  public Page<ProgrammeEntryView> list(
      @PathParam("meetingId") UUID meetingId, @BeanParam Paging paging) {
    return planning.list(meetingId, paging);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addProgrammeEntry", summary = "Put an entry on the programme")
  @APIResponse(
      responseCode = "201",
      description = "The entry",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = ProgrammeEntryView.class)))
  public Response add(
      @PathParam("meetingId") UUID meetingId,
      @Valid @NotNull PlanProgrammeEntry entry,
      @Context UriInfo address) {
    ProgrammeEntryView view = planning.add(meetingId, entry);
    return Versioned.created(
        address.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version());
  }

  @PUT
  @Path("/{entryId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeProgrammeEntry", summary = "Plan an entry anew")
  @APIResponse(
      responseCode = "200",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = ProgrammeEntryView.class)))
  public Response change(
      @PathParam("meetingId") UUID meetingId,
      @PathParam("entryId") UUID entryId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull PlanProgrammeEntry entry) {
    ProgrammeEntryView view = planning.change(meetingId, entryId, ifMatch, entry);
    return Versioned.ok(view, view.version());
  }

  @DELETE
  @Path("/{entryId}")
  @Operation(operationId = "removeProgrammeEntry", summary = "Take an entry off the programme")
  @APIResponse(responseCode = "204", description = "The entry is gone")
  public void remove(
      @PathParam("meetingId") UUID meetingId,
      @PathParam("entryId") UUID entryId,
      @HeaderParam("If-Match") String ifMatch) {
    planning.remove(meetingId, entryId, ifMatch);
  }
}
