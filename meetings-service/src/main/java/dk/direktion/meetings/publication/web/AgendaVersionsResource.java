package dk.direktion.meetings.publication.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.publication.AgendaChangesView;
import dk.direktion.meetings.publication.AgendaVersionView;
import dk.direktion.meetings.publication.ReadingAgendaVersions;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/meetings/{meetingId}/agenda")
@Tag(name = "Agendas")
@Produces(MediaType.APPLICATION_JSON)
class AgendaVersionsResource {

  private final ReadingAgendaVersions reading;

  AgendaVersionsResource(ReadingAgendaVersions reading) {
    this.reading = reading;
  }

  @GET
  @Path("/versions")
  @Operation(
      operationId = "listAgendaVersions",
      summary = "List the published agendas, each with what it changed, latest first")
  public Page<AgendaVersionView> versions(
      @PathParam("meetingId") UUID meetingId, @BeanParam Paging paging) {
    return reading.list(meetingId, paging);
  }

  @GET
  @Path("/changes")
  @Operation(
      operationId = "showAgendaChanges",
      summary = "Show what publishing the agenda now would change")
  public AgendaChangesView changes(@PathParam("meetingId") UUID meetingId) {
    return reading.next(meetingId);
  }
}
