package dk.direktion.budget.allocation.web;

import dk.direktion.budget.allocation.AdjustingAllocations;
import dk.direktion.budget.allocation.AdjustmentView;
import dk.direktion.budget.allocation.ReadingAllocations;
import dk.direktion.budget.proposal.CarryOutChanged;
import dk.direktion.budget.proposal.SubmitProposal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

@Path("/adjustments")
@Tag(name = "Allocations", description = "What is set aside of the pools")
class AdjustmentsResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final ReadingAllocations reading;
  private final AdjustingAllocations adjusting;

  AdjustmentsResource(ReadingAllocations reading, AdjustingAllocations adjusting) {
    this.reading = reading;
    this.adjusting = adjusting;
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getAdjustment", summary = "Read an adjustment")
  @APIResponse(
      responseCode = "200",
      description = "The adjustment, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = AdjustmentView.class),
              examples =
                  @ExampleObject(name = "adjustment", value = AllocationExamples.ADJUSTMENT)))
  public RestResponse<AdjustmentView> one(@PathParam("id") UUID id) {
    return AdjustmentAnswer.ok(reading.adjustment(id));
  }

  @POST
  @Path("/{id}/submission")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "submitAdjustment",
      summary = "Send an adjustment to a meeting",
      description = "When it is approved there, it is booked.")
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
              schema = @Schema(implementation = AdjustmentView.class),
              examples =
                  @ExampleObject(name = "adjustment", value = AllocationExamples.ADJUSTMENT)))
  public RestResponse<AdjustmentView> submit(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SubmitProposal submission) {
    return AdjustmentAnswer.ok(adjusting.submit(id, ifMatch, submission));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "withdrawAdjustment", summary = "Withdraw an adjustment")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn",
      content =
          @Content(
              schema = @Schema(implementation = AdjustmentView.class),
              examples =
                  @ExampleObject(name = "adjustment", value = AllocationExamples.ADJUSTMENT)))
  public RestResponse<AdjustmentView> withdraw(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    return AdjustmentAnswer.ok(adjusting.withdraw(id, ifMatch));
  }

  @POST
  @Path("/{id}/carrying-out")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "carryOutAdjustment",
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
              schema = @Schema(implementation = AdjustmentView.class),
              examples =
                  @ExampleObject(name = "adjustment", value = AllocationExamples.ADJUSTMENT)))
  public RestResponse<AdjustmentView> carryOut(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CarryOutChanged decided) {
    return AdjustmentAnswer.ok(adjusting.carryOut(id, ifMatch, decided));
  }
}
