package dk.direktion.budget.allocation.web;

import dk.direktion.budget.allocation.AdjustingAllocations;
import dk.direktion.budget.allocation.AdjustmentView;
import dk.direktion.budget.allocation.AllocationSheet;
import dk.direktion.budget.allocation.AllocationView;
import dk.direktion.budget.allocation.ChangeAllocation;
import dk.direktion.budget.allocation.CreateAllocation;
import dk.direktion.budget.allocation.ProposeAdjustment;
import dk.direktion.budget.allocation.ProposingAllocations;
import dk.direktion.budget.allocation.ReadingAllocations;
import dk.direktion.budget.proposal.CarryOutChanged;
import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.budget.proposal.SubmitProposal;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/allocations")
@Tag(name = "Allocations", description = "What is set aside of the pools")
class AllocationsResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final ReadingAllocations reading;
  private final ProposingAllocations proposing;
  private final AdjustingAllocations adjusting;
  private final AllocationSheet sheet;

  AllocationsResource(
      ReadingAllocations reading,
      ProposingAllocations proposing,
      AdjustingAllocations adjusting,
      AllocationSheet sheet) {
    this.reading = reading;
    this.proposing = proposing;
    this.adjusting = adjusting;
    this.sheet = sheet;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listAllocations", summary = "List allocations by year and number")
  @APIResponse(
      responseCode = "200",
      description = "Newest year first",
      content =
          @Content(
              schema = @Schema(implementation = AllocationPage.class),
              examples =
                  @ExampleObject(name = "allocations", value = AllocationExamples.ALLOCATIONS)))
  public Page<AllocationView> list(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @QueryParam("poolId") UUID poolId,
      @QueryParam("state") ProposalState state,
      @BeanParam Paging paging) {
    return reading.list(year, poolId, state, paging);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getAllocationsSheet", summary = "Fetch allocations as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each, and their sums",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "allocations", value = AllocationExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "allocationsWorkbook", value = "PK…"))
      })
  public Response sheet(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @QueryParam("poolId") UUID poolId,
      @QueryParam("state") ProposalState state,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheet.of(reading.all(year, poolId, state)), "disponeringer", sheet.title());
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @Operation(operationId = "getAllocation", summary = "Read an allocation")
  @APIResponse(
      responseCode = "200",
      description = "The allocation, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = AllocationView.class),
              examples =
                  @ExampleObject(name = "allocation", value = AllocationExamples.ALLOCATION)))
  public RestResponse<AllocationView> one(@PathParam("id") UUID id) {
    return VersionedAnswer.ok(reading.one(id));
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createAllocation",
      summary = "Propose an allocation",
      description =
          "409 pool-exceeded when this year's pool, or a later one it binds, has less left.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CreateAllocation.class),
              examples = {
                @ExampleObject(name = "proposal", value = AllocationExamples.CREATE),
                @ExampleObject(name = "decidedEarlier", value = AllocationExamples.EARLIER)
              }))
  @APIResponse(
      responseCode = "201",
      description = "Proposed; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = AllocationView.class),
              examples =
                  @ExampleObject(name = "allocation", value = AllocationExamples.ALLOCATION)))
  public RestResponse<AllocationView> create(
      @NotNull @Valid CreateAllocation proposal, @Context UriInfo uri) {
    AllocationView created = proposing.propose(proposal);
    return VersionedAnswer.created(created, uri);
  }

  @PATCH
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @Operation(
      operationId = "changeAllocation",
      summary = "Change a proposal that is not on its way to a meeting")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ChangeAllocation.class),
              examples = @ExampleObject(name = "change", value = AllocationExamples.CHANGE)))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              schema = @Schema(implementation = AllocationView.class),
              examples =
                  @ExampleObject(name = "allocation", value = AllocationExamples.ALLOCATION)))
  public RestResponse<AllocationView> change(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChangeAllocation change) {
    return VersionedAnswer.ok(proposing.change(id, ifMatch, change));
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/submission")
  @Operation(
      operationId = "submitAllocation",
      summary = "Send a proposal to a meeting",
      description = "The agenda item makes itself; submission tells how far it has come.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubmitProposal.class),
              examples = @ExampleObject(name = "submission", value = AllocationExamples.SUBMIT)))
  @APIResponse(
      responseCode = "200",
      description = "Sent",
      content =
          @Content(
              schema = @Schema(implementation = AllocationView.class),
              examples = @ExampleObject(name = "allocation", value = AllocationExamples.SUBMITTED)))
  public RestResponse<AllocationView> submit(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SubmitProposal submission) {
    return VersionedAnswer.ok(proposing.submit(id, ifMatch, submission));
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Path("/{id}/withdrawal")
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "withdrawAllocation", summary = "Withdraw a proposal")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn",
      content =
          @Content(
              schema = @Schema(implementation = AllocationView.class),
              examples = @ExampleObject(name = "allocation", value = AllocationExamples.WITHDRAWN)))
  public RestResponse<AllocationView> withdraw(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    return VersionedAnswer.ok(proposing.withdraw(id, ifMatch));
  }

  @POST
  @Path("/{id}/carrying-out")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "carryOutAllocation",
      summary = "Book what was approved with changes, with the amount that was decided",
      description = "409 not-decided-with-changes where nothing waits for its amount.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CarryOutChanged.class),
              examples = @ExampleObject(name = "decided", value = AllocationExamples.CARRY_OUT)))
  @APIResponse(
      responseCode = "200",
      description = "Booked",
      content =
          @Content(
              schema = @Schema(implementation = AllocationView.class),
              examples =
                  @ExampleObject(name = "allocation", value = AllocationExamples.ALLOCATION)))
  public RestResponse<AllocationView> carryOut(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CarryOutChanged decided) {
    return VersionedAnswer.ok(proposing.carryOut(id, ifMatch, decided));
  }

  @POST
  @Path("/{id}/adjustments")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "proposeAdjustment",
      summary = "Propose that an approved allocation is changed or released by a new decision",
      description =
          "From a year on; an amount of 0 releases it. 409 allocation-not-approved while it binds"
              + " nothing, 409 allocation-already-adjusting while another change waits.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ProposeAdjustment.class),
              examples =
                  @ExampleObject(
                      name = "adjustment",
                      value = AllocationExamples.PROPOSE_ADJUSTMENT)))
  @APIResponse(
      responseCode = "201",
      description = "Proposed; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = AdjustmentView.class),
              examples =
                  @ExampleObject(name = "adjustment", value = AllocationExamples.ADJUSTMENT)))
  public RestResponse<AdjustmentView> adjust(
      @PathParam("id") UUID id, @NotNull @Valid ProposeAdjustment proposal, @Context UriInfo uri) {
    return AdjustmentAnswer.created(adjusting.propose(id, proposal), uri);
  }
}
