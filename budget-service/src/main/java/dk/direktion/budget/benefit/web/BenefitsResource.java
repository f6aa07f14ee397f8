package dk.direktion.budget.benefit.web;

import dk.direktion.budget.benefit.BenefitFilter;
import dk.direktion.budget.benefit.BenefitRowView;
import dk.direktion.budget.benefit.BenefitView;
import dk.direktion.budget.benefit.MoveBenefit;
import dk.direktion.budget.benefit.MovingBenefits;
import dk.direktion.budget.benefit.ReadingBenefits;
import dk.direktion.budget.benefit.RecordMeasurement;
import dk.direktion.budget.benefit.SubmitBenefit;
import dk.direktion.budget.benefit.WriteBenefit;
import dk.direktion.budget.benefit.WritingBenefits;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("/benefits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Benefits", description = "Business cases, and what becomes of them")
class BenefitsResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final ReadingBenefits reading;
  private final WritingBenefits writing;
  private final MovingBenefits moving;

  BenefitsResource(ReadingBenefits reading, WritingBenefits writing, MovingBenefits moving) {
    this.reading = reading;
    this.writing = writing;
    this.moving = moving;
  }

  @GET
  @Operation(
      operationId = "listBenefits",
      summary = "List benefits by programme, sub-programme and name",
      description = "Closed drafts are left out for those they are not for.")
  @APIResponse(
      responseCode = "200",
      description = "The register",
      content =
          @Content(
              schema = @Schema(implementation = BenefitPage.class),
              examples = @ExampleObject(name = "benefits", value = BenefitExamples.BENEFITS)))
  public Page<BenefitRowView> list(
      @Valid @BeanParam BenefitFilter filter, @BeanParam Paging paging) {
    return reading.list(filter, paging);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getBenefit",
      summary = "Read a benefit with all it has been through",
      description = "Points out others that claim the same account, centre and year.")
  @APIResponse(
      responseCode = "200",
      description = "The benefit, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = BenefitView.class),
              examples = @ExampleObject(name = "benefit", value = BenefitExamples.BENEFIT)))
  public RestResponse<BenefitView> one(@PathParam("id") UUID id) {
    return VersionedAnswer.ok(reading.one(id));
  }

  @POST
  @Operation(operationId = "createBenefit", summary = "Begin a business case")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteBenefit.class),
              examples = @ExampleObject(name = "case", value = BenefitExamples.WRITE)))
  @APIResponse(
      responseCode = "201",
      description = "Begun; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = BenefitView.class),
              examples = @ExampleObject(name = "benefit", value = BenefitExamples.BENEFIT)))
  public RestResponse<BenefitView> create(
      @NotNull @Valid WriteBenefit written, @Context UriInfo uri) {
    return VersionedAnswer.created(writing.write(written), uri);
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "rewriteBenefit",
      summary = "Write a business case anew while it is a draft",
      description = "What is left out is cleared. Other amounts are kept as a move.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteBenefit.class),
              examples = @ExampleObject(name = "case", value = BenefitExamples.WRITE)))
  @APIResponse(
      responseCode = "200",
      description = "Written",
      content =
          @Content(
              schema = @Schema(implementation = BenefitView.class),
              examples = @ExampleObject(name = "benefit", value = BenefitExamples.BENEFIT)))
  public RestResponse<BenefitView> rewrite(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteBenefit written) {
    return VersionedAnswer.ok(writing.rewrite(id, ifMatch, written));
  }

  @POST
  @Path("/{id}/moves")
  @Operation(
      operationId = "moveBenefit",
      summary = "Say what becomes of a benefit, and why",
      description =
          "409 benefit-transition-not-allowed when it cannot go there. Only controllers say that"
              + " it is in the accounts, and only a body decides it.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = MoveBenefit.class),
              examples = @ExampleObject(name = "move", value = BenefitExamples.MOVE)))
  @APIResponse(
      responseCode = "200",
      description = "Moved",
      content =
          @Content(
              schema = @Schema(implementation = BenefitView.class),
              examples = @ExampleObject(name = "benefit", value = BenefitExamples.BENEFIT)))
  public RestResponse<BenefitView> move(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MoveBenefit move) {
    return VersionedAnswer.ok(moving.move(id, ifMatch, move));
  }

  @POST
  @Path("/{id}/submission")
  @Operation(
      operationId = "submitBenefit",
      summary = "Send a specified benefit to a meeting",
      description = "The agenda item makes itself; submission tells how far it has come.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubmitBenefit.class),
              examples = @ExampleObject(name = "submission", value = BenefitExamples.SUBMIT)))
  @APIResponse(
      responseCode = "200",
      description = "Sent",
      content =
          @Content(
              schema = @Schema(implementation = BenefitView.class),
              examples = @ExampleObject(name = "benefit", value = BenefitExamples.BENEFIT)))
  public RestResponse<BenefitView> submit(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SubmitBenefit submission) {
    return VersionedAnswer.ok(writing.submit(id, ifMatch, submission));
  }

  @POST
  @Path("/{id}/indicators/{indicatorId}/measurements")
  @Operation(
      operationId = "measureBenefit",
      summary = "Record what an indicator showed on a day",
      description = "By those who write benefits and by its owner; also long after its project.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = RecordMeasurement.class),
              examples = @ExampleObject(name = "measurement", value = BenefitExamples.MEASUREMENT)))
  @APIResponse(
      responseCode = "200",
      description = "Recorded",
      content =
          @Content(
              schema = @Schema(implementation = BenefitView.class),
              examples = @ExampleObject(name = "benefit", value = BenefitExamples.BENEFIT)))
  public RestResponse<BenefitView> measure(
      @PathParam("id") UUID id,
      @PathParam("indicatorId") UUID indicatorId,
      @NotNull @Valid RecordMeasurement measurement) {
    return VersionedAnswer.ok(moving.measure(id, indicatorId, measurement));
  }
}
