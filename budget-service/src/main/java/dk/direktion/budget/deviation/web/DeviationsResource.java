package dk.direktion.budget.deviation.web;

import dk.direktion.budget.deviation.DeviationsView;
import dk.direktion.budget.deviation.MonthsView;
import dk.direktion.budget.deviation.ReadingDeviations;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/deviations")
@Tag(name = "Deviations", description = "What is booked against what is set aside")
class DeviationsResource {

  private static final String ON_DATE = "As of the end of this day; today without it";

  private final ReadingDeviations deviations;

  DeviationsResource(ReadingDeviations deviations) {
    this.deviations = deviations;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getDeviations",
      summary = "Tell of each allocation of a year what is booked and what was expected by then",
      description =
          "Evenly over the year is expected of what recurs. Nobody knows the day of a one-off, so it"
              + " deviates only once more is booked than was set aside.")
  @APIResponse(
      responseCode = "200",
      description = "The allocations and their sums",
      content =
          @Content(
              schema = @Schema(implementation = DeviationsView.class),
              examples = @ExampleObject(name = "deviations", value = DeviationExamples.DEVIATIONS)))
  public DeviationsView deviations(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @Parameter(description = ON_DATE) @QueryParam("onDate") LocalDate onDate) {
    return deviations.of(year, onDate);
  }

  @GET
  @Path("/months")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getDeviationMonths",
      summary = "Tell month by month what was booked by its end",
      description = "Months to come are left out.")
  @APIResponse(
      responseCode = "200",
      description = "The months",
      content =
          @Content(
              schema = @Schema(implementation = MonthsView.class),
              examples = @ExampleObject(name = "months", value = DeviationExamples.MONTHS)))
  public MonthsView months(@QueryParam("year") @Min(2000) @Max(2100) Integer year) {
    return deviations.months(year);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getDeviationSheet", summary = "Fetch the deviations as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each allocation, and their sums",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "deviationSheet", value = DeviationExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "deviationWorkbook", value = "PK…"))
      })
  public Response sheet(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @Parameter(description = ON_DATE) @QueryParam("onDate") LocalDate onDate,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(deviations.sheet(year, onDate), "afvigelser", deviations.sheetTitle());
  }

  @GET
  @Path("/months/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getDeviationMonthsSheet",
      summary = "Fetch the months as a sheet that works the deviations out")
  @APIResponse(
      responseCode = "200",
      description = "A row for each month that has begun",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples =
                @ExampleObject(
                    name = "deviationMonthsSheet",
                    value = DeviationExamples.MONTHS_SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "deviationMonthsSheetWorkbook", value = "PK…"))
      })
  public Response monthsSheet(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        deviations.monthsSheet(year), "afvigelser-maaned-for-maaned", deviations.sheetTitle());
  }
}
