package dk.direktion.meetings.casewriting.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.casewriting.BeginCase;
import dk.direktion.meetings.casewriting.CasePresentationSummary;
import dk.direktion.meetings.casewriting.CasePresentationView;
import dk.direktion.meetings.casewriting.MissingView;
import dk.direktion.meetings.casewriting.PlanRoute;
import dk.direktion.meetings.casewriting.PlanningRoute;
import dk.direktion.meetings.casewriting.PresentationList;
import dk.direktion.meetings.casewriting.ReadingPresentations;
import dk.direktion.meetings.casewriting.RouteBodyView;
import dk.direktion.meetings.casewriting.SectionKind;
import dk.direktion.meetings.casewriting.SectionView;
import dk.direktion.meetings.casewriting.WriteHeading;
import dk.direktion.meetings.casewriting.WriteSection;
import dk.direktion.meetings.casewriting.WritingCase;
import dk.direktion.meetings.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/case-presentations")
@Tag(name = "Case writing", description = "Cases being written, and their way to the agendas")
@Produces(MediaType.APPLICATION_JSON)
class CasePresentationResource {

  private final ReadingPresentations reading;
  private final WritingCase writing;
  private final PlanningRoute planning;

  CasePresentationResource(
      ReadingPresentations reading, WritingCase writing, PlanningRoute planning) {
    this.reading = reading;
    this.writing = writing;
    this.planning = planning;
  }

  @GET
  @Operation(
      operationId = "listCasePresentations",
      summary = "List the cases being written that you may read")
  public Page<CasePresentationSummary> list(
      @QueryParam("list") @DefaultValue("ALL") @Parameter(description = "Which of them")
          PresentationList list,
      @BeanParam Paging paging) {
    return reading.list(list, paging);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "beginCasePresentation", summary = "Begin to write a case in your unit")
  @APIResponse(
      responseCode = "201",
      description = "The case presentation, empty but for its heading",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = CasePresentationView.class)))
  public Response begin(@Valid @NotNull BeginCase wanted, @Context UriInfo address) {
    CasePresentationView view = writing.begin(wanted);
    return Versioned.created(
        address.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version());
  }

  @GET
  @Path("/bodies")
  @Operation(operationId = "listRouteBodies", summary = "List the bodies a case can be planned for")
  public Page<RouteBodyView> bodies(@BeanParam Paging paging) {
    return reading.bodies(paging);
  }

  @GET
  @Path("/{presentationId}")
  @Operation(operationId = "getCasePresentation", summary = "Show a case being written")
  @APIResponse(
      responseCode = "200",
      description = "The case presentation",
      content = @Content(schema = @Schema(implementation = CasePresentationView.class)))
  public Response show(@PathParam("presentationId") UUID presentationId) {
    CasePresentationView view = reading.show(presentationId);
    return Versioned.ok(view, view.version());
  }

  @GET
  @Path("/{presentationId}/checks")
  @Operation(
      operationId = "checkCasePresentation",
      summary = "List what is missing before it can be sent for approval")
  public MissingView check(@PathParam("presentationId") UUID presentationId) {
    return reading.missing(presentationId);
  }

  @PUT
  @Path("/{presentationId}/heading")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "writeHeading",
      summary = "Write the heading; If-Match takes the heading's own version")
  @APIResponse(
      responseCode = "200",
      description = "The case presentation",
      content = @Content(schema = @Schema(implementation = CasePresentationView.class)))
  public Response head(
      @PathParam("presentationId") UUID presentationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WriteHeading heading) {
    CasePresentationView view = writing.head(presentationId, ifMatch, heading);
    return Versioned.ok(view, view.version());
  }

  @PUT
  @Path("/{presentationId}/sections/{section}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "writeSection",
      summary = "Write a section; If-Match takes the section's own version",
      description =
          "Where somebody else has written in the section meanwhile, the 412 carries both texts as"
              + " `mine` and `theirs`; other sections are not affected.")
  @APIResponse(
      responseCode = "200",
      description = "The section",
      content = @Content(schema = @Schema(implementation = SectionView.class)))
  public Response section(
      @PathParam("presentationId") UUID presentationId,
      @PathParam("section") SectionKind section,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WriteSection text) {
    SectionView view = writing.section(presentationId, section, ifMatch, text);
    return Versioned.ok(view, view.version());
  }

  @PUT
  @Path("/{presentationId}/route")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "planRoute",
      summary = "Plan the bodies still ahead; If-Match takes `routeVersion`")
  @APIResponse(
      responseCode = "200",
      description = "The case presentation",
      content = @Content(schema = @Schema(implementation = CasePresentationView.class)))
  public Response plan(
      @PathParam("presentationId") UUID presentationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull PlanRoute route) {
    CasePresentationView view = planning.plan(presentationId, ifMatch, route);
    return Versioned.ok(view, view.version());
  }
}
