package dk.direktion.meetings.casewriting.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.casewriting.CaseVersions;
import dk.direktion.meetings.casewriting.DifferenceView;
import dk.direktion.meetings.casewriting.VersionSummary;
import dk.direktion.meetings.casewriting.VersionView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

@Path("/case-presentations/{presentationId}")
@Tag(name = "Case writing")
@Produces(MediaType.APPLICATION_JSON)
class PresentationVersionResource {

  private final CaseVersions versions;

  PresentationVersionResource(CaseVersions versions) {
    this.versions = versions;
  }

  @GET
  @Path("/versions")
  @Operation(operationId = "listPresentationVersions", summary = "List the kept versions")
  public Page<VersionSummary> list(
      @PathParam("presentationId") UUID presentationId, @BeanParam Paging paging) {
    return paging.of(versions.list(presentationId));
  }

  @POST
  @Path("/versions")
  @Operation(operationId = "keepPresentationVersion", summary = "Keep a version of what it says")
  @APIResponse(
      responseCode = "201",
      description = "The version",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = VersionSummary.class)))
  public Response keep(@PathParam("presentationId") UUID presentationId, @Context UriInfo address) {
    VersionSummary version = versions.keep(presentationId);
    return Response.created(
            address.getAbsolutePathBuilder().path(String.valueOf(version.number())).build())
        .entity(version)
        .build();
  }

  @GET
  @Path("/versions/{number}")
  @Operation(operationId = "getPresentationVersion", summary = "Show a kept version")
  public VersionView show(
      @PathParam("presentationId") UUID presentationId,
      @PathParam("number") @Parameter(example = "1") int number) {
    return versions.show(presentationId, number);
  }

  @GET
  @Path("/differences")
  @Operation(
      operationId = "comparePresentationVersions",
      summary = "Show what differs between two versions, word by word")
  public DifferenceView compare(
      @PathParam("presentationId") UUID presentationId,
      @QueryParam("from") @Parameter(description = "Number of a version", example = "1")
          Integer from,
      @QueryParam("to")
          @Parameter(
              description = "Number of a version; left out for the case as it stands",
              example = "2")
          Integer to) {
    return versions.difference(presentationId, from, to);
  }
}
