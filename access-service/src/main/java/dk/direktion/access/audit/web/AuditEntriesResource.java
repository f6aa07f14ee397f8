package dk.direktion.access.audit.web;

import dk.direktion.access.audit.ReadingAuditLog;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audit-entries")
@Tag(name = "Audit", description = "Who did what, and who read what was closed")
@Transactional
class AuditEntriesResource {

  private final ReadingAuditLog log;
  private final AuditEntryViews views;

  AuditEntriesResource(ReadingAuditLog log, AuditEntryViews views) {
    this.log = log;
    this.views = views;
  }

  @GET
  @Operation(
      operationId = "listAuditEntries",
      summary = "List what was done, the newest first; for the auditor")
  @APIResponse(
      responseCode = "200",
      description = "One page of the log",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AuditEntryPage.class),
              examples = @ExampleObject(name = "auditEntries", value = AuditEntryPage.EXAMPLE)))
  public Page<AuditEntryView> entries(@BeanParam AuditFilter filter, @BeanParam Paging paging) {
    return views.of(log.entries(filter.query(), paging));
  }

  @GET
  @Path("/sheet")
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      operationId = "getAuditSheet",
      summary = "Fetch the same as a sheet (CSV), at most 50,000 rows; for the auditor")
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(implementation = String.class),
              examples =
                  @ExampleObject(
                      name = "auditSheet",
                      value =
                          """
                          Tidspunkt;Hvem;Navn;Hvad;Vedrører;Navn;Nærmere
                          "2016-01-12 11:15:00";"centerchef-byc";"Karen Vestergaard";"grant.given";\
                          "medarbejder";"Line Agerbo";"bodyGroup=BOARD, scope=OPEN"
                          """)))
  public Response sheet(@BeanParam AuditFilter filter) {
    return Response.ok(views.sheet(log.all(filter.query())))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"log.csv\"")
        .build();
  }
}
