package dk.direktion.budget.programmeeconomy.web;

import dk.direktion.budget.programmeeconomy.BookEntry;
import dk.direktion.budget.programmeeconomy.BookingEntries;
import dk.direktion.budget.programmeeconomy.ProgrammeEconomyView;
import dk.direktion.budget.programmeeconomy.ProgrammeSheet;
import dk.direktion.budget.programmeeconomy.ProgrammeView;
import dk.direktion.budget.programmeeconomy.ReadingProgrammeEconomies;
import dk.direktion.budget.programmeeconomy.YearsAheadView;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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

@Path("/programme-economies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme economies", description = "Programmes' results, explained line by line")
class ProgrammeEconomiesResource {

  private final ReadingProgrammeEconomies economies;
  private final BookingEntries booking;
  private final ProgrammeSheet sheet;

  ProgrammeEconomiesResource(
      ReadingProgrammeEconomies economies, BookingEntries booking, ProgrammeSheet sheet) {
    this.economies = economies;
    this.booking = booking;
    this.sheet = sheet;
  }

  @GET
  @Operation(operationId = "listProgrammeEconomies", summary = "List programmes with an economy")
  @APIResponse(
      responseCode = "200",
      description = "The programmes by code",
      content =
          @Content(
              schema = @Schema(implementation = ProgrammePage.class),
              examples =
                  @ExampleObject(name = "programmes", value = ProgrammeEconomyExamples.PROGRAMMES)))
  public Page<ProgrammeView> list(@BeanParam Paging paging) {
    return economies.list(paging);
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getProgrammeEconomy",
      summary = "Read a programme's economy of a year",
      description =
          "Without a year: the newest with a target. Every line names the moves and entries it is"
              + " made of.")
  @APIResponse(
      responseCode = "200",
      description = "The economy",
      content =
          @Content(
              schema = @Schema(implementation = ProgrammeEconomyView.class),
              examples =
                  @ExampleObject(name = "economy", value = ProgrammeEconomyExamples.ECONOMY)))
  public ProgrammeEconomyView one(
      @Parameter(example = "NY-NY") @PathParam("code") String code,
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @Parameter(description = "As it was known on that day") @QueryParam("asOf") LocalDate asOf) {
    return economies.one(code, year, asOf);
  }

  @GET
  @Path("/{code}/years")
  @Operation(
      operationId = "getProgrammeYears",
      summary = "Read a programme's benefits by year and state, with a forecast",
      description = "Without years: all there are. The forecast follows each benefit's certainty.")
  @APIResponse(
      responseCode = "200",
      description = "Year by year",
      content =
          @Content(
              schema = @Schema(implementation = YearsAheadView.class),
              examples = @ExampleObject(name = "years", value = ProgrammeEconomyExamples.YEARS)))
  public YearsAheadView years(
      @Parameter(example = "NY-NY") @PathParam("code") String code,
      @QueryParam("from") @Min(2000) @Max(2100) Integer from,
      @QueryParam("to") @Min(2000) @Max(2100) Integer to) {
    return economies.years(code, from, to);
  }

  @POST
  @Path("/{code}/entries")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "bookProgrammeEntry",
      summary = "Book a target, an investment, other income or a balance",
      description = "Booked today; nothing is ever changed, a wrong entry is met by its opposite.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = BookEntry.class),
              examples = @ExampleObject(name = "entry", value = ProgrammeEconomyExamples.ENTRY)))
  @APIResponse(
      responseCode = "200",
      description = "Booked; the year as it stands now",
      content =
          @Content(
              schema = @Schema(implementation = ProgrammeEconomyView.class),
              examples =
                  @ExampleObject(name = "economy", value = ProgrammeEconomyExamples.ECONOMY)))
  public ProgrammeEconomyView book(
      @Parameter(example = "NY-NY") @PathParam("code") String code,
      @NotNull @Valid BookEntry entry) {
    booking.book(code, entry);
    return economies.one(code, entry.year(), null);
  }

  @GET
  @Path("/{code}/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getProgrammeEconomySheet",
      summary = "Fetch the explanation of a year as a sheet",
      description = "The result is a formula in the workbook.")
  @APIResponse(
      responseCode = "200",
      description = "A row for each line, and the result",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples =
                @ExampleObject(name = "economySheet", value = ProgrammeEconomyExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "economyWorkbook", value = "PK…"))
      })
  public Response sheet(
      @Parameter(example = "NY-NY") @PathParam("code") String code,
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheet.of(economies.one(code, year, null)), "programoekonomi", sheet.title());
  }

  @GET
  @Path("/{code}/years/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getProgrammeYearsSheet",
      summary = "Fetch the benefits by year and state, with the forecast, as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each year",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples =
                @ExampleObject(name = "yearsSheet", value = ProgrammeEconomyExamples.YEARS_SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "yearsSheetWorkbook", value = "PK…"))
      })
  public Response yearsSheet(
      @Parameter(example = "NY-NY") @PathParam("code") String code,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheet.of(economies.years(code, null, null)), "gevinster-efter-aar", sheet.title());
  }

  @GET
  @Path("/{code}/stages/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getProgrammeStagesSheet",
      summary = "Fetch what is planned, decided, booked and realised as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each stage, of the whole and of each sub-programme",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples =
                @ExampleObject(
                    name = "stagesSheet",
                    value = ProgrammeEconomyExamples.STAGES_SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "stagesSheetWorkbook", value = "PK…"))
      })
  public Response stagesSheet(
      @Parameter(example = "NY-NY") @PathParam("code") String code,
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheet.stages(economies.one(code, year, null)), "programoekonomi-trin", sheet.title());
  }
}
