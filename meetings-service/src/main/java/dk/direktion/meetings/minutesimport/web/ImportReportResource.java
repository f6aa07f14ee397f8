package dk.direktion.meetings.minutesimport.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.minutesimport.ImportReportRow;
import dk.direktion.meetings.minutesimport.ImportResult;
import dk.direktion.meetings.minutesimport.ImportState;
import dk.direktion.meetings.minutesimport.ImportingMinutes;
import dk.direktion.meetings.minutesimport.NoteRefusedFile;
import dk.direktion.meetings.minutesimport.ReportingImports;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/imports/report")
@Tag(name = "Imports")
class ImportReportResource {

  private final ReportingImports reporting;
  private final ImportingMinutes importing;

  ImportReportResource(ReportingImports reporting, ImportingMinutes importing) {
    this.reporting = reporting;
    this.importing = importing;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listImportReport",
      summary = "List every file that was sent and how it fared, newest first")
  public Page<ImportReportRow> list(
      @QueryParam("result") ImportResult result,
      @QueryParam("state") ImportState state,
      @BeanParam Paging paging) {
    return reporting.list(result, state, paging);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "noteRefusedFile",
      summary = "Note in the report that a file was too large to be sent")
  @APIResponse(responseCode = "204", description = "It is noted")
  public void noteRefused(@NotNull @Valid NoteRefusedFile file) {
    importing.noteRefused(file);
  }

  @GET
  @Path("/sheet")
  @Produces("text/csv;charset=UTF-8")
  @Operation(operationId = "exportImportReport", summary = "The same list as a sheet")
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons, in UTF-8",
      content =
          @Content(
              mediaType = "text/csv",
              schema =
                  @Schema(implementation = String.class, examples = "Fil;Lagt ind;Af;Resultat")))
  public Response sheet(
      @QueryParam("result") ImportResult result, @QueryParam("state") ImportState state) {
    return Response.ok(reporting.sheet(result, state))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"importer.csv\"")
        .build();
  }
}
