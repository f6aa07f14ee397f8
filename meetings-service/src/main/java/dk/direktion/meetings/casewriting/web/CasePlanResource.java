package dk.direktion.meetings.casewriting.web;

import dk.direktion.meetings.casewriting.CasePlanView;
import dk.direktion.meetings.casewriting.ReadingPresentations;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/cases/{caseId}/plan")
@Tag(name = "Case writing")
@Produces(MediaType.APPLICATION_JSON)
class CasePlanResource {

  private final ReadingPresentations reading;

  CasePlanResource(ReadingPresentations reading) {
    this.reading = reading;
  }

  @GET
  @Operation(
      operationId = "getCasePlan",
      summary = "Show what is being written in a case, and where it goes next")
  public CasePlanView show(@PathParam("caseId") UUID caseId) {
    return reading.planned(caseId);
  }
}
