package dk.direktion.budget.distribution.web;

import dk.direktion.budget.distribution.ComparingKeys;
import dk.direktion.budget.distribution.ComparisonView;
import dk.direktion.budget.distribution.CreateDistribution;
import dk.direktion.budget.distribution.DistributingAmounts;
import dk.direktion.budget.distribution.DistributionSheets;
import dk.direktion.budget.distribution.DistributionState;
import dk.direktion.budget.distribution.DistributionView;
import dk.direktion.budget.distribution.ReadingDistributions;
import dk.direktion.budget.distribution.SubmitDistribution;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.validation.Valid;
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

@Path("/distributions")
@Tag(name = "Distributions", description = "Amounts shared over the centres by a key")
class DistributionsResource {

  private static final String IF_MATCH = "The ETag of the version that is changed";

  private final DistributingAmounts distributing;
  private final ReadingDistributions reading;
  private final ComparingKeys comparing;
  private final DistributionSheets sheets;

  DistributionsResource(
      DistributingAmounts distributing,
      ReadingDistributions reading,
      ComparingKeys comparing,
      DistributionSheets sheets) {
    this.distributing = distributing;
    this.reading = reading;
    this.comparing = comparing;
    this.sheets = sheets;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listDistributions", summary = "List distributions, newest first")
  @APIResponse(
      responseCode = "200",
      description = "Without a state all but the withdrawn",
      content =
          @Content(
              schema = @Schema(implementation = DistributionPage.class),
              examples =
                  @ExampleObject(
                      name = "distributions",
                      value = DistributionExamples.DISTRIBUTIONS)))
  public Page<DistributionView> list(
      @QueryParam("state") DistributionState state, @BeanParam Paging paging) {
    return reading.list(state, paging);
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createDistribution",
      summary = "Share an amount over the centres and keep the shares as a draft",
      description =
          "Whole kroner by the largest remainder, so that the shares add up to the amount exactly;"
              + " of equal remainders the centre whose code comes first is served first. Weights"
              + " come with the request for OWN, else from the register.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CreateDistribution.class),
              examples = {
                @ExampleObject(name = "byStaff", value = DistributionExamples.CREATE),
                @ExampleObject(name = "byOwnWeights", value = DistributionExamples.OWN)
              }))
  @APIResponse(
      responseCode = "201",
      description = "Shared; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = DistributionView.class),
              examples =
                  @ExampleObject(name = "distribution", value = DistributionExamples.DISTRIBUTION)))
  public RestResponse<DistributionView> create(
      @NotNull @Valid CreateDistribution creation, @Context UriInfo uri) {
    DistributionView created = distributing.distribute(creation);
    return VersionedAnswer.created(created, uri);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getDistributionsSheet", summary = "Fetch the distributions as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each; without a state all but the withdrawn",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples =
                @ExampleObject(
                    name = "distributionsSheet",
                    value = DistributionExamples.DISTRIBUTIONS_SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "distributionsSheetWorkbook", value = "PK…"))
      })
  public Response listSheet(
      @QueryParam("state") DistributionState state,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheets.distributions(reading.all(state)), "fordelinger", sheets.listTitle());
  }

  @GET
  @Path("/comparison")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "compareDistributions",
      summary = "Share an amount by several keys side by side; nothing is kept")
  @APIResponse(
      responseCode = "200",
      description = "A row for each centre",
      content =
          @Content(
              schema = @Schema(implementation = ComparisonView.class),
              examples =
                  @ExampleObject(name = "comparison", value = DistributionExamples.COMPARISON)))
  public ComparisonView compare(@Valid @BeanParam Comparison comparison) {
    return comparing.compare(comparison.keys(), comparison.shared());
  }

  @GET
  @Path("/comparison/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getComparisonSheet",
      summary = "Fetch the comparison as a sheet that works the sums out itself")
  @APIResponse(
      responseCode = "200",
      description = "A row for each, and their sum",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples =
                @ExampleObject(name = "comparisonSheet", value = DistributionExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "comparisonSheetWorkbook", value = "PK…"))
      })
  public Response comparisonSheet(
      @Valid @BeanParam Comparison comparison,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    ComparisonView compared = comparing.compare(comparison.keys(), comparison.shared());
    return format.answer(
        sheets.comparison(compared), "fordelingsnoegler", sheets.title("distribution"));
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getDistribution", summary = "Read a distribution")
  @APIResponse(
      responseCode = "200",
      description = "The distribution, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = DistributionView.class),
              examples =
                  @ExampleObject(name = "distribution", value = DistributionExamples.DISTRIBUTION)))
  public RestResponse<DistributionView> one(@PathParam("id") UUID id) {
    return VersionedAnswer.ok(reading.one(id));
  }

  @GET
  @Path("/{id}/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getDistributionSheet", summary = "Fetch the shares as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each, and their sum",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "shareSheet", value = DistributionExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "shareSheetWorkbook", value = "PK…"))
      })
  public Response sheet(
      @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheets.shares(reading.one(id)), "fordeling", sheets.title("distribution"));
  }

  @GET
  @Path("/{id}/bookings/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getDistributionBookings",
      summary = "Fetch what is booked on the centres, for the finance system to take over",
      description = "409 distribution-not-approved until it is decided.")
  @APIResponse(
      responseCode = "200",
      description = "A row for each, and their sum",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "bookingSheet", value = DistributionExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "bookingSheetWorkbook", value = "PK…"))
      })
  public Response bookings(
      @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheets.booked(reading.bookedBy(id)), "posteringer", sheets.title("booked"));
  }

  @POST
  @Path("/{id}/submission")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "submitDistribution",
      summary = "Send a distribution to a meeting",
      description = "When it is approved there, the shares are booked on the centres.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubmitDistribution.class),
              examples = @ExampleObject(name = "submission", value = DistributionExamples.SUBMIT)))
  @APIResponse(
      responseCode = "200",
      description = "Sent",
      content =
          @Content(
              schema = @Schema(implementation = DistributionView.class),
              examples =
                  @ExampleObject(name = "distribution", value = DistributionExamples.DISTRIBUTION)))
  public RestResponse<DistributionView> submit(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SubmitDistribution submission) {
    return VersionedAnswer.ok(distributing.submit(id, ifMatch, submission));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "withdrawDistribution", summary = "Withdraw a draft")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn",
      content =
          @Content(
              schema = @Schema(implementation = DistributionView.class),
              examples =
                  @ExampleObject(name = "distribution", value = DistributionExamples.DISTRIBUTION)))
  public RestResponse<DistributionView> withdraw(
      @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    return VersionedAnswer.ok(distributing.withdraw(id, ifMatch));
  }
}
