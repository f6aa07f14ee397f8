package dk.direktion.portfolio.resource.web;

import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.KeptCopies;
import dk.direktion.portfolio.resource.AskDraws;
import dk.direktion.portfolio.resource.DrawKind;
import dk.direktion.portfolio.resource.ReadingDraws;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/resource-draws")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ResourceDrawsResource {

  private static final String FROM = "The first week, such as 2026-W48";
  private static final String TO = "The last week, such as 2026-W53";

  private final ReadingDraws reading;
  private final Wording wording;
  private final KeptCopies copies;

  ResourceDrawsResource(ReadingDraws reading, Wording wording, KeptCopies copies) {
    this.reading = reading;
    this.copies = copies;
    this.wording = wording;
  }

  @GET
  @Operation(
      operationId = "listResourceDraws",
      summary = "List what is drawn, week by week",
      description =
          "For other systems too. With If-None-Match, 304 while nothing has changed. Who keeps a"
              + " copy asks for what was changed since, and once in a while for all: what was given"
              + " up is not told of.")
  @APIResponse(
      responseCode = "200",
      description = "By week and centre; the list's state in ETag",
      headers =
          @Header(
              name = KeptCopies.CHANGED_THROUGH,
              description = KeptCopies.CHANGED_THROUGH_TEXT,
              schema = @Schema(implementation = Instant.class)),
      content =
          @Content(
              schema = @Schema(implementation = ResourceDrawPage.class),
              examples = @ExampleObject(name = "draws", value = ResourceExamples.DRAWS)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response list(
      @Parameter(description = "Code of a centre") @QueryParam("unit") String unit,
      @QueryParam("project") UUID project,
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = TO) @QueryParam("to") String to,
      @Parameter(description = "Only OPERATIONS is reckoned against the centres")
          @QueryParam("kind")
          DrawKind kind,
      @Parameter(description = "Only what was changed at or after this moment")
          @QueryParam("changedSince")
          Instant changedSince,
      @BeanParam Paging paging) {
    AskDraws asked = new AskDraws(unit, project, from, to, kind, changedSince);
    return copies.answer(() -> reading.list(asked, paging));
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "exportResourceDraws", summary = "The same list as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons, or a workbook",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema =
                  @Schema(
                      implementation = String.class,
                      examples = ResourceExamples.SHEET_COLUMNS)))
  public Response sheet(
      @QueryParam("unit") String unit,
      @QueryParam("project") UUID project,
      @Parameter(description = FROM) @QueryParam("from") String from,
      @Parameter(description = TO) @QueryParam("to") String to,
      @QueryParam("kind") DrawKind kind,
      @QueryParam("changedSince") Instant changedSince,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        reading.sheet(new AskDraws(unit, project, from, to, kind, changedSince)),
        "ressourcetraek",
        wording.text("draw.sheet"));
  }
}
