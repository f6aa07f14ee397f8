package dk.direktion.portfolio.mandate.web;

import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.portfolio.mandate.MandatePaper;
import dk.direktion.portfolio.mandate.MandateSheet;
import dk.direktion.portfolio.mandate.MandateState;
import dk.direktion.portfolio.mandate.ReadingMandates;
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

@Path("/mandates")
@Tag(name = "Mandates")
class MandatePapersResource {

  private static final String PDF = "application/pdf";

  private final ReadingMandates reading;
  private final MandatePaper paper;
  private final MandateSheet sheet;

  MandatePapersResource(ReadingMandates reading, MandatePaper paper, MandateSheet sheet) {
    this.reading = reading;
    this.paper = paper;
    this.sheet = sheet;
  }

  @GET
  @Path("/{id}/pdf")
  @Produces(PDF)
  @Operation(
      operationId = "getMandatePdf",
      summary = "Fetch a mandate as a PDF",
      description = "PDF/A-2a and PDF/UA-1; headings in the language that is asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The paper",
      content =
          @Content(
              mediaType = PDF,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "mandatePdf", value = "%PDF-1.7 …")))
  public Response pdf(@PathParam("id") UUID id) {
    return Response.ok(paper.pdf(reading.one(id)))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"mandat.pdf\"")
        .build();
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getMandateSheet",
      summary = "Fetch the list of mandates as a sheet, at most 5,000 rows")
  @APIResponse(
      responseCode = "200",
      description = "A row for each mandate the caller may know of",
      content = {
        @Content(
            mediaType = SheetFormat.CSV_TYPE,
            schema = @Schema(implementation = String.class),
            examples =
                @ExampleObject(
                    name = "mandateSheet",
                    value =
                        """
                        Titel;Skrevet af;Projektejer;Projektleder;Start;Slut;Tilstand;Beslutninger
                        "Fælles bookingsystem";"Mikkel Aagaard";"";"";"";"";"Kladde";""
                        """)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "mandateWorkbook", value = "PK…"))
      })
  public Response sheet(
      @QueryParam("state") MandateState state,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheet.of(reading.newest(state)), "mandater", sheet.title());
  }
}
