package dk.direktion.access.audit.web;

import dk.direktion.access.audit.ReadingAuditLog;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people/me/audit-entries")
@Tag(name = "Audit")
@Transactional
class MyAuditEntriesResource {

  private final ReadingAuditLog log;
  private final AuditEntryViews views;
  private final Caller caller;

  MyAuditEntriesResource(ReadingAuditLog log, AuditEntryViews views, Caller caller) {
    this.log = log;
    this.views = views;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listMyAuditEntries",
      summary =
          "List what others did to your access, and who read the closed items the auditor has told"
              + " you are about you; the newest first")
  @APIResponse(
      responseCode = "200",
      description = "One page of what the log says about you",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AuditEntryPage.class),
              examples = @ExampleObject(name = "myAuditEntries", value = AuditEntryPage.EXAMPLE)))
  public Page<AuditEntryView> entries(@BeanParam Paging paging) {
    return views.of(log.aboutCaller(caller.username(), paging));
  }
}
