package dk.direktion.portfolio.mandate.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.portfolio.mandate.ChangeMandate;
import dk.direktion.portfolio.mandate.MandateState;
import dk.direktion.portfolio.mandate.MandateView;
import dk.direktion.portfolio.mandate.ReadingMandates;
import dk.direktion.portfolio.mandate.SubmitMandate;
import dk.direktion.portfolio.mandate.WriteMandate;
import dk.direktion.portfolio.mandate.WritingMandates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/mandates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mandates", description = "Applications to become a project")
class MandatesResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final ReadingMandates reading;
  private final WritingMandates writing;

  MandatesResource(ReadingMandates reading, WritingMandates writing) {
    this.reading = reading;
    this.writing = writing;
  }

  @GET
  @Operation(
      operationId = "listMandates",
      summary = "List mandates, newest first",
      description =
          "One's own and those one was asked to review; secretariat, board, directors and"
              + " controllers see all submitted.")
  @APIResponse(
      responseCode = "200",
      description = "The mandates the caller may know of",
      content =
          @Content(
              schema = @Schema(implementation = MandatePage.class),
              examples = @ExampleObject(name = "mandates", value = MandateExamples.MANDATES)))
  public Page<MandateView> list(
      @QueryParam("state") MandateState state,
      @Parameter(description = "Only those the caller is asked to review and has not answered")
          @QueryParam("awaitingMyReview")
          @DefaultValue("false")
          boolean awaitingMyReview,
      @BeanParam Paging paging) {
    return reading.list(state, awaitingMyReview, paging);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getMandate", summary = "Read a mandate")
  @APIResponse(
      responseCode = "200",
      description = "The mandate, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = MandateView.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.DRAFT)))
  public RestResponse<MandateView> one(@PathParam("id") UUID id) {
    return VersionedAnswer.ok(reading.one(id));
  }

  @POST
  @Operation(
      operationId = "createMandate",
      summary = "Begin a mandate",
      description = "A draft needs only a title; nobody but its author sees it.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteMandate.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.WRITE)))
  @APIResponse(
      responseCode = "201",
      description = "Begun; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = MandateView.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.DRAFT)))
  public RestResponse<MandateView> create(
      @NotNull @Valid WriteMandate mandate, @Context UriInfo uri) {
    MandateView created = writing.write(mandate);
    return VersionedAnswer.created(created, uri);
  }

  @PATCH
  @Path("/{id}")
  @Operation(
      operationId = "changeMandate",
      summary = "Change one's own mandate while it is a draft or returned",
      description = "What is left out or null stays as it is; PUT clears.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ChangeMandate.class),
              examples = @ExampleObject(name = "change", value = MandateExamples.CHANGE)))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              schema = @Schema(implementation = MandateView.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.DRAFT)))
  public RestResponse<MandateView> change(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChangeMandate change) {
    return VersionedAnswer.ok(writing.change(id, ifMatch, change));
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "replaceMandate",
      summary = "Write the whole of one's own mandate while it is a draft or returned",
      description = "What is left out or null is cleared.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteMandate.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.WRITE)))
  @APIResponse(
      responseCode = "200",
      description = "Written",
      content =
          @Content(
              schema = @Schema(implementation = MandateView.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.DRAFT)))
  public RestResponse<MandateView> replace(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteMandate mandate) {
    return VersionedAnswer.ok(writing.replace(id, ifMatch, mandate));
  }

  @POST
  @Path("/{id}/submission")
  @Operation(
      operationId = "submitMandate",
      summary = "Send one's own mandate to a meeting",
      description =
          "400 with the fields when title, purpose, goals, owner, manager, start or end lack, or"
              + " somebody asked to review it has not approved.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubmitMandate.class),
              examples = @ExampleObject(name = "submission", value = MandateExamples.SUBMIT)))
  @APIResponse(
      responseCode = "200",
      description = "Sent",
      content =
          @Content(
              schema = @Schema(implementation = MandateView.class),
              examples = @ExampleObject(name = "mandate", value = MandateExamples.SUBMITTED)))
  public RestResponse<MandateView> submit(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SubmitMandate submission) {
    return VersionedAnswer.ok(writing.submit(id, ifMatch, submission));
  }
}
