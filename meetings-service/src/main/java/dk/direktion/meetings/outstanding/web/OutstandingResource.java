package dk.direktion.meetings.outstanding.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.outstanding.ListingOutstanding;
import dk.direktion.meetings.outstanding.OutstandingFilter;
import dk.direktion.meetings.outstanding.OutstandingKind;
import dk.direktion.meetings.outstanding.OutstandingView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/outstanding")
@Tag(name = "Outstanding", description = "What decisions set off that is not brought to its end")
class OutstandingResource {

  private final ListingOutstanding listing;

  OutstandingResource(ListingOutstanding listing) {
    this.listing = listing;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listOutstanding",
      summary = "List decisions not carried out and follow-ups not done, earliest due first")
  public Page<OutstandingView> list(
      @QueryParam("body") @Parameter(description = "Code of a body", example = "DIR") String body,
      @QueryParam("responsible")
          @Parameter(description = "Username, or name from outside", example = "direktoer")
          String responsible,
      @QueryParam("kind") OutstandingKind kind,
      @QueryParam("late")
          @DefaultValue("false")
          @Parameter(description = "Only what should be done by now")
          boolean late,
      @BeanParam Paging paging) {
    return listing.list(new OutstandingFilter(body, responsible, kind, late), paging);
  }

  @GET
  @Path("/sheet")
  @Produces("text/csv;charset=UTF-8")
  @Operation(operationId = "exportOutstanding", summary = "The same list as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons, in UTF-8",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(implementation = String.class, examples = "Art;Emne;Organ")))
  public Response sheet(
      @QueryParam("body") @Parameter(description = "Code of a body", example = "DIR") String body,
      @QueryParam("responsible")
          @Parameter(description = "Username, or name from outside", example = "direktoer")
          String responsible,
      @QueryParam("kind") OutstandingKind kind,
      @QueryParam("late")
          @DefaultValue("false")
          @Parameter(description = "Only what should be done by now")
          boolean late) {
    String sheet = listing.sheet(new OutstandingFilter(body, responsible, kind, late));
    return Response.ok(sheet)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"det-der-mangler.csv\"")
        .build();
  }
}
