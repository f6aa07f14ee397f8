package dk.direktion.budget.posting.web;

import dk.direktion.budget.posting.ParkedAccountView;
import dk.direktion.budget.posting.PostingSheets;
import dk.direktion.budget.posting.ReadingParkedAccounts;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/parked-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Postings", description = "What the finance system has booked, and what it is for")
class ParkedAccountsResource {

  private final ReadingParkedAccounts reading;
  private final PostingSheets sheets;

  ParkedAccountsResource(ReadingParkedAccounts reading, PostingSheets sheets) {
    this.reading = reading;
    this.sheets = sheets;
  }

  @GET
  @Operation(
      operationId = "listParkedAccounts",
      summary = "List accounts with postings nobody has placed",
      description = "Each with what it, or an account much like it, was last said to be for.")
  @APIResponse(
      responseCode = "200",
      description = "The newest year first, in it what comes to most",
      content =
          @Content(
              schema = @Schema(implementation = ParkedAccountPage.class),
              examples = @ExampleObject(name = "parked", value = PostingExamples.PARKED)))
  public Page<ParkedAccountView> list(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year, @BeanParam Paging paging) {
    return reading.list(year, paging);
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getParkedAccountSheet",
      summary = "Fetch the parked accounts as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "A row for each account and year, and their sums",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "parkedSheet", value = PostingExamples.PARKED_SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "parkedSheetWorkbook", value = "PK…"))
      })
  public Response sheet(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheets.parked(reading.all(year)), "parkerede-konti", sheets.parkedTitle());
  }
}
