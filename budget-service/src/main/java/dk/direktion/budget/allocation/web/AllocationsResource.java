package dk.direktion.budget.allocation.web;

import dk.direktion.budget.allocation.AllocationState;
import dk.direktion.budget.allocation.AllocationView;
import dk.direktion.budget.allocation.ChangeAllocation;
import dk.direktion.budget.allocation.CreateAllocation;
import dk.direktion.budget.allocation.ProposingAllocations;
import dk.direktion.budget.allocation.ReadingAllocations;
import dk.direktion.budget.allocation.SubmitAllocation;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations", description = "What is set aside of the pools")
class AllocationsResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final ReadingAllocations reading;
  private final ProposingAllocations proposing;

  AllocationsResource(ReadingAllocations reading, ProposingAllocations proposing) {
    this.reading = reading;
    this.proposing = proposing;
  }

  @GET
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
      @QueryParam("state") AllocationState state,
      @BeanParam Paging paging) {
    return reading.list(year, poolId, state, paging);
  }

  @GET
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
              examples = @ExampleObject(name = "proposal", value = AllocationExamples.CREATE)))
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
  @Path("/{id}/submission")
  @Operation(
      operationId = "submitAllocation",
      summary = "Send a proposal to a meeting",
      description = "The agenda item makes itself; submission tells how far it has come.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubmitAllocation.class),
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
      @NotNull @Valid SubmitAllocation submission) {
    return VersionedAnswer.ok(proposing.submit(id, ifMatch, submission));
  }

  @POST
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
}
