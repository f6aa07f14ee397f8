package dk.direktion.portfolio.status.web;

import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.portfolio.KeptCopies;
import dk.direktion.portfolio.status.ReadingStatus;
import dk.direktion.portfolio.status.StatusReportView;
import dk.direktion.portfolio.status.StatusSheets;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/status-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status notes", description = "How a project fares, in words and four lights")
class StatusReportsResource {

  private final ReadingStatus reading;
  private final StatusSheets sheets;
  private final KeptCopies copies;

  StatusReportsResource(ReadingStatus reading, StatusSheets sheets, KeptCopies copies) {
    this.reading = reading;
    this.sheets = sheets;
    this.copies = copies;
  }

  @GET
  @Operation(
      operationId = "listStatusReports",
      summary = "List the status notes that are handed in, newest first",
      description = "Other systems get those their projects' owners have signed.")
  @APIResponse(
      responseCode = "200",
      description = "One page of the notes; the list's state in ETag",
      headers =
          @Header(
              name = KeptCopies.CHANGED_THROUGH,
              description = KeptCopies.CHANGED_THROUGH_TEXT,
              schema = @Schema(implementation = Instant.class)),
      content =
          @Content(
              schema = @Schema(implementation = StatusReportPage.class),
              examples = @ExampleObject(name = "notes", value = StatusExamples.NOTES)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response list(
      @Parameter(description = "Of one project") @QueryParam("projectId") UUID projectId,
      @Parameter(description = "Of one round") @QueryParam("roundId") UUID roundId,
      @Parameter(description = KeptCopies.CHANGED_SINCE_TEXT) @QueryParam("changedSince")
          Instant changedSince,
      @BeanParam Paging paging) {
    return copies.answer(() -> reading.told(projectId, roundId, changedSince, paging));
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getStatusReportsSheet", summary = "Fetch the same as a file")
  @APIResponse(
      responseCode = "200",
      description = "A row for each note",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "notes", value = StatusExamples.NOTES_SHEET)))
  public Response sheet(
      @Parameter(description = "Of one project") @QueryParam("projectId") UUID projectId,
      @Parameter(description = "Of one round") @QueryParam("roundId") UUID roundId,
      @Parameter(description = "Changed at or after this moment") @QueryParam("changedSince")
          Instant changedSince,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(
        sheets.notes(projectId, roundId, changedSince), "statusnotater", sheets.title("note"));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getStatusReport", summary = "Read a status note")
  @APIResponse(
      responseCode = "200",
      description = "The note, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = StatusReportView.class),
              examples = @ExampleObject(name = "note", value = StatusExamples.NOTE)))
  public RestResponse<StatusReportView> one(@PathParam("id") UUID id) {
    StatusReportView note = reading.one(id);
    return Versioned.ok(note, note.version());
  }
}
