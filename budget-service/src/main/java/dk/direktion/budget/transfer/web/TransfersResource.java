package dk.direktion.budget.transfer.web;

import dk.direktion.budget.proposal.CarryOutChanged;
import dk.direktion.budget.proposal.SubmitProposal;
import dk.direktion.budget.transfer.ProposeTransfer;
import dk.direktion.budget.transfer.ReadingTransfers;
import dk.direktion.budget.transfer.TransferSheet;
import dk.direktion.budget.transfer.TransferView;
import dk.direktion.budget.transfer.TransferringBetweenPools;
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

@Path("/transfers")
@Tag(name = "Pools", description = "The board's pools of a budget year")
class TransfersResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final ReadingTransfers reading;
  private final TransferringBetweenPools transferring;
  private final TransferSheet sheet;

  TransfersResource(
      ReadingTransfers reading, TransferringBetweenPools transferring, TransferSheet sheet) {
    this.reading = reading;
    this.transferring = transferring;
    this.sheet = sheet;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listTransfers", summary = "List transfers between pools, newest first")
  @APIResponse(
      responseCode = "200",
      description = "With a year those that touch one of its pools",
      content =
          @Content(
              schema = @Schema(implementation = TransferPage.class),
              examples = @ExampleObject(name = "transfers", value = TransferExamples.TRANSFERS)))
  public Page<TransferView> list(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year, @BeanParam Paging paging) {
    return reading.list(year, paging);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getTransfersSheet", summary = "Fetch transfers as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "transfers", value = TransferExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "transfersWorkbook", value = "PK…"))
      })
  public Response sheet(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheet.of(reading.all(year)), "overfoersler", sheet.title());
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "proposeTransfer",
      summary = "Propose to move an amount between pools or years",
      description = "409 pool-exceeded when the pool it is taken from has less left.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ProposeTransfer.class),
              examples = @ExampleObject(name = "transfer", value = TransferExamples.PROPOSE)))
  @APIResponse(
      responseCode = "201",
      description = "Proposed; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = TransferView.class),
              examples = @ExampleObject(name = "transfer", value = TransferExamples.TRANSFER)))
  public RestResponse<TransferView> propose(
      @NotNull @Valid ProposeTransfer proposal, @Context UriInfo uri) {
    return VersionedAnswer.created(transferring.propose(proposal), uri);
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getTransfer", summary = "Read a transfer")
  @APIResponse(
      responseCode = "200",
      description = "The transfer, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = TransferView.class),
              examples = @ExampleObject(name = "transfer", value = TransferExamples.TRANSFER)))
  public RestResponse<TransferView> one(@PathParam("id") UUID id) {
    return VersionedAnswer.ok(reading.one(id));
  }

  @POST
  @Path("/{id}/submission")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "submitTransfer",
      summary = "Send a transfer to a meeting",
      description = "When it is approved there, it is booked.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubmitProposal.class),
              examples = @ExampleObject(name = "submission", value = TransferExamples.SUBMIT)))
  @APIResponse(
      responseCode = "200",
      description = "Sent",
      content =
          @Content(
              schema = @Schema(implementation = TransferView.class),
              examples = @ExampleObject(name = "transfer", value = TransferExamples.TRANSFER)))
  public RestResponse<TransferView> submit(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SubmitProposal submission) {
    return VersionedAnswer.ok(transferring.submit(id, ifMatch, submission));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "withdrawTransfer", summary = "Withdraw a transfer")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn",
      content =
          @Content(
              schema = @Schema(implementation = TransferView.class),
              examples = @ExampleObject(name = "transfer", value = TransferExamples.TRANSFER)))
  public RestResponse<TransferView> withdraw(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    return VersionedAnswer.ok(transferring.withdraw(id, ifMatch));
  }

  @POST
  @Path("/{id}/carrying-out")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "carryOutTransfer",
      summary = "Book what was approved with changes, with the amount that was decided",
      description = "409 not-decided-with-changes where nothing waits for its amount.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CarryOutChanged.class),
              examples = @ExampleObject(name = "decided", value = TransferExamples.CARRY_OUT)))
  @APIResponse(
      responseCode = "200",
      description = "Booked",
      content =
          @Content(
              schema = @Schema(implementation = TransferView.class),
              examples = @ExampleObject(name = "transfer", value = TransferExamples.TRANSFER)))
  public RestResponse<TransferView> carryOut(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CarryOutChanged decided) {
    return VersionedAnswer.ok(transferring.carryOut(id, ifMatch, decided));
  }
}
