package dk.direktion.budget.distribution.web;

import dk.direktion.budget.distribution.DistributionKey;
import dk.direktion.budget.distribution.DistributionSheets;
import dk.direktion.budget.distribution.KeepingWeights;
import dk.direktion.budget.distribution.RegisterWeights;
import dk.direktion.budget.distribution.WeightView;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
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

@Path("/distribution-weights")
@Tag(name = "Distributions", description = "Amounts shared over the centres by a key")
class WeightsResource {

  private static final String ON_DATE = "What holds on this day; today without it";

  private final KeepingWeights keeping;
  private final DistributionSheets sheets;

  WeightsResource(KeepingWeights keeping, DistributionSheets sheets) {
    this.keeping = keeping;
    this.sheets = sheets;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listWeights", summary = "List what centres weigh by a key")
  @APIResponse(
      responseCode = "200",
      description = "A weight for each centre that has one",
      content =
          @Content(
              schema = @Schema(implementation = WeightView[].class),
              examples = @ExampleObject(name = "weights", value = DistributionExamples.WEIGHTS)))
  public List<WeightView> list(
      @QueryParam("key") @NotNull DistributionKey key,
      @Parameter(description = ON_DATE) @QueryParam("onDate") LocalDate onDate) {
    return keeping.valid(key, onDate);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getWeightSheet", summary = "Fetch the same as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each, and their sum",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "weightSheet", value = DistributionExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "weightSheetWorkbook", value = "PK…"))
      })
  public Response sheet(
      @QueryParam("key") @NotNull DistributionKey key,
      @Parameter(description = ON_DATE) @QueryParam("onDate") LocalDate onDate,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheets.weights(keeping.valid(key, onDate)), "vaegte", sheets.title("weight"));
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "registerWeights",
      summary = "Register what centres weigh by a key from a day on",
      description =
          "Nothing is overwritten: a newer line for the same day takes the older's place.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = RegisterWeights.class),
              examples = @ExampleObject(name = "weights", value = DistributionExamples.REGISTER)))
  @APIResponse(
      responseCode = "200",
      description = "What holds from that day",
      content =
          @Content(
              schema = @Schema(implementation = WeightView[].class),
              examples = @ExampleObject(name = "weights", value = DistributionExamples.WEIGHTS)))
  public List<WeightView> register(@NotNull @Valid RegisterWeights registration) {
    return keeping.register(registration);
  }
}
