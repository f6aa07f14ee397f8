package dk.direktion.budget.benefit.web;

import dk.direktion.budget.benefit.BenefitFilter;
import dk.direktion.budget.benefit.BenefitSheet;
import dk.direktion.budget.benefit.BusinessCasePaper;
import dk.direktion.budget.benefit.ReadingBenefits;
import dk.direktion.common.sheet.SheetFormat;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/benefits")
@Tag(name = "Benefits")
class BenefitPapersResource {

  private static final String PDF = "application/pdf";

  private final ReadingBenefits reading;
  private final BusinessCasePaper paper;
  private final BenefitSheet sheet;

  BenefitPapersResource(ReadingBenefits reading, BusinessCasePaper paper, BenefitSheet sheet) {
    this.reading = reading;
    this.paper = paper;
    this.sheet = sheet;
  }

  @GET
  @Path("/{id}/pdf")
  @Produces(PDF)
  @Operation(
      operationId = "getBenefitPdf",
      summary = "Fetch a business case as a PDF",
      description = "PDF/A-2a and PDF/UA-1; headings in the language that is asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The paper",
      content =
          @Content(
              mediaType = PDF,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "benefitPdf", value = "%PDF-1.7 …")))
  public Response pdf(@PathParam("id") UUID id) {
    return Response.ok(paper.pdf(reading.one(id)))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"business-case.pdf\"")
        .build();
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getBenefitSheet",
      summary = "Fetch the register as a sheet, at most 5,000 rows",
      description = "Each year is summed up by a formula in the workbook.")
  @APIResponse(
      responseCode = "200",
      description = "A row for each benefit, a column for each year",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "benefitSheet", value = BenefitExamples.SHEET)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "benefitWorkbook", value = "PK…"))
      })
  public Response sheet(
      @Valid @BeanParam BenefitFilter filter,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheet.of(reading.all(filter)), "gevinster", sheet.title());
  }
}
