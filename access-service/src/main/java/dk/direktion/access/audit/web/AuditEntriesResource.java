package dk.direktion.access.audit.web;

import dk.direktion.access.audit.AuditEntry;
import dk.direktion.access.audit.ReadingAuditLog;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audit-entries")
@Tag(name = "Audit", description = "Who did what, and who read what was closed")
@Transactional
class AuditEntriesResource {

  private final ReadingAuditLog log;

  AuditEntriesResource(ReadingAuditLog log) {
    this.log = log;
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
              examples =
                  @ExampleObject(
                      name = "auditEntries",
                      value =
                          """
                          {"items": [{"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
                             "at": "2016-01-12T10:15:00Z", "actor": "centerchef-byc",
                             "action": "grant.given", "subject": "medarbejder",
                             "details": {"bodyGroup": "BOARD", "scope": "OPEN"}}],
                           "page": 1, "pageSize": 50, "total": 1}
                          """)))
  public Page<AuditEntryView> entries(
      @Parameter(description = "Who acted or was acted upon, by username", example = "medarbejder")
          @QueryParam("person")
          @DefaultValue("")
          String person,
      @Parameter(description = "First day", example = "2016-01-01") @QueryParam("from")
          LocalDate from,
      @Parameter(description = "Last day", example = "2016-12-31") @QueryParam("to") LocalDate to,
      @BeanParam Paging paging) {
    return log.entries(person, from, to, paging).map(AuditEntryView::of);
  }

  record AuditEntryView(
      UUID id,
      Instant at,
      String actor,
      String action,
      String subject,
      Map<String, String> details) {

    static AuditEntryView of(AuditEntry entry) {
      return new AuditEntryView(
          entry.id(), entry.at(), entry.actor(), entry.action(), entry.subject(), entry.details());
    }
  }

  /** A page as the API document shows it. */
  record AuditEntryPage(List<AuditEntryView> items, int page, int pageSize, long total) {}
}
