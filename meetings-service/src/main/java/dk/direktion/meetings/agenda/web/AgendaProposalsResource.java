package dk.direktion.meetings.agenda.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.agenda.AgendaProposalView;
import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.agenda.TakingProposals;
import dk.direktion.meetings.web.Versioned;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/meetings/{meetingId}/agenda/proposals")
@Tag(name = "Agendas")
@Produces(MediaType.APPLICATION_JSON)
class AgendaProposalsResource {

  private final TakingProposals taking;

  AgendaProposalsResource(TakingProposals taking) {
    this.taking = taking;
  }

  @GET
  @Operation(
      operationId = "listAgendaProposals",
      summary =
          "List what could go on the agenda: ready cases, reminders due, what was postponed or"
              + " referred, missing standing items")
  public Page<AgendaProposalView> list(
      @PathParam("meetingId") UUID meetingId, @BeanParam Paging paging) {
    return taking.list(meetingId, paging);
  }

  @POST
  @Path("/{key}")
  @Operation(operationId = "takeAgendaProposal", summary = "Put a proposal on the agenda")
  @APIResponse(
      responseCode = "201",
      description = "The item",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response take(
      @PathParam("meetingId") UUID meetingId,
      @PathParam("key") @Parameter(example = "standing:ECONOMY") String key,
      @Context UriInfo address) {
    ItemView view = taking.take(meetingId, key);
    return Versioned.created(
        address.getBaseUriBuilder().path("items").path(view.id().toString()).build(),
        view,
        view.version());
  }
}
