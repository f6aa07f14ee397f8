package dk.direktion.meetings.casefile.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.casefile.CaseSummary;
import dk.direktion.meetings.casefile.CaseView;
import dk.direktion.meetings.casefile.ReadingCases;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/cases")
@Tag(name = "Cases", description = "Cases and their way through the bodies")
@Produces(MediaType.APPLICATION_JSON)
class CaseResource {

  private final ReadingCases reading;

  CaseResource(ReadingCases reading) {
    this.reading = reading;
  }

  @GET
  @Operation(
      operationId = "listCases",
      summary = "List cases, or search by number and by the titles you may read")
  public Page<CaseSummary> list(
      @QueryParam("q") @Parameter(description = "Part of a case number or title", example = "26/")
          String text,
      @BeanParam Paging paging) {
    return reading.list(text, paging);
  }

  @GET
  @Path("/{caseId}")
  @Operation(operationId = "getCase", summary = "Show a case with its history in all bodies")
  public CaseView show(@PathParam("caseId") UUID caseId) {
    return reading.show(caseId);
  }
}
