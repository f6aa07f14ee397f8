package dk.direktion.access.criteria.web;

import dk.direktion.access.criteria.CriteriaSet;
import dk.direktion.access.criteria.CriteriaState;
import dk.direktion.access.criteria.ProposingCriteria;
import dk.direktion.access.criteria.ReadingCriteria;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/access-criteria")
@Tag(name = "Criteria", description = "What access given by hand must keep to")
@Transactional
class AccessCriteriaResource {

  private static final String ADDRESS = "/api/access/v1/access-criteria/";
  private static final String JSON = "application/json";

  private final ReadingCriteria reading;
  private final ProposingCriteria proposing;
  private final CriteriaViews views;

  AccessCriteriaResource(
      ReadingCriteria reading, ProposingCriteria proposing, CriteriaViews views) {
    this.reading = reading;
    this.proposing = proposing;
    this.views = views;
  }

  @GET
  @Operation(
      operationId = "listAccessCriteria",
      summary = "List the criteria: what is not decided, then the decided, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "One page of criteria",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = CriteriaPage.class),
              examples = @ExampleObject(name = "example", value = Examples.VIEWS)))
  public Page<CriteriaView> list(
      @Parameter(description = "Only those in this state", example = "DECIDED") @QueryParam("state")
          CriteriaState state,
      @BeanParam Paging paging) {
    return reading.criteria(Optional.ofNullable(state), paging).map(views::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getAccessCriteria", summary = "Show a set of criteria")
  @APIResponse(
      responseCode = "200",
      description = "The criteria",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = CriteriaView.class),
              examples = @ExampleObject(name = "example", value = Examples.VIEW)))
  public CriteriaView show(
      @Parameter(description = "Id of the criteria") @PathParam("id") UUID id) {
    return views.of(reading.criteria(id));
  }

  @POST
  @Operation(
      operationId = "proposeAccessCriteria",
      summary = "Propose criteria to the board; they take effect when it approves them")
  @APIResponse(
      responseCode = "201",
      description = "The criteria, on their way to a meeting",
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = CriteriaView.class),
              examples = @ExampleObject(name = "example", value = Examples.VIEW)))
  public RestResponse<CriteriaView> propose(
      @RequestBody(
              content =
                  @Content(
                      mediaType = JSON,
                      examples = @ExampleObject(name = "example", value = Examples.PROPOSE)))
          @Valid
          @NotNull
          ProposeCriteria body) {
    CriteriaSet set =
        proposing.propose(
            body.criteria().stream().map(CriteriaBody::criteria).toList(), body.meetingId());
    return ResponseBuilder.create(RestResponse.Status.CREATED, views.of(set))
        .header(HttpHeaders.LOCATION, ADDRESS + set.id())
        .build();
  }

  /** A page as the API document shows it. */
  @Schema(name = "CriteriaPage")
  record CriteriaPage(List<CriteriaView> items, int page, int pageSize, long total) {}
}
