package dk.direktion.access.directory.web;

import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.EndingPosition;
import dk.direktion.access.directory.Position;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.EntityTags;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/positions")
@Tag(name = "Directory")
@Transactional
class PositionsResource {

  private final EndingPosition endingPosition;
  private final ConsultingDirectory directory;

  PositionsResource(EndingPosition endingPosition, ConsultingDirectory directory) {
    this.endingPosition = endingPosition;
    this.directory = directory;
  }

  @GET
  @Operation(operationId = "listPositions", summary = "Show who held what when, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "One page of positions",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HistoryPage.class),
              examples = @ExampleObject(name = "positions", value = Examples.HISTORY)))
  public Page<HeldPositionView> history(
      @Parameter(description = "Only this person's", example = "centerchef-hrc")
          @QueryParam("person")
          @DefaultValue("")
          String person,
      @Parameter(description = "Only those in the unit with this code", example = "HRC")
          @QueryParam("unit")
          @DefaultValue("")
          String unit,
      @Parameter(description = "Only those held on this day", example = "2015-05-01")
          @QueryParam("onDate")
          LocalDate onDate,
      @BeanParam Paging paging) {
    return directory.history(person, unit, onDate, paging).map(HeldPositionView::of);
  }

  @POST
  @Path("/{id}/ending")
  @Operation(
      operationId = "endPosition",
      summary = "End a position after a last day, and with it the rights that rest on it")
  @APIResponse(
      responseCode = "200",
      description = "The position with its last day",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PositionView.class),
              examples =
                  @ExampleObject(
                      name = "position",
                      value =
                          """
                          {"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
                           "kind": "CENTRE_MANAGER", "title": "Centerchef",
                           "unit": {"code": "HRC", "name": "HR Centeret"}, "main": true,
                           "from": "2014-01-01", "to": "2016-06-30", "version": 1}
                          """)))
  public RestResponse<PositionView> end(
      @Parameter(description = "Id of the position") @PathParam("id") UUID id,
      @Parameter(description = "The version to end, as its ETag", example = "\"0\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(
                              name = "ending",
                              value =
                                  """
                                  {"lastDay": "2016-06-30"}
                                  """)))
          @Valid
          @NotNull
          EndPosition ending) {
    Position position = endingPosition.end(id, ending.lastDay(), ifMatch);
    return RestResponse.ResponseBuilder.ok(PositionView.of(position))
        .header(HttpHeaders.ETAG, EntityTags.of(position.version()))
        .build();
  }

  /** A page as the API document shows it. */
  record HistoryPage(List<HeldPositionView> items, int page, int pageSize, long total) {}
}
