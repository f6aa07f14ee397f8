package dk.direktion.budget.distribution.web;

import dk.direktion.budget.distribution.CentreEntryView;
import dk.direktion.budget.distribution.ReadingDistributions;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/centre-entries")
@Tag(name = "Distributions", description = "Amounts shared over the centres by a key")
class CentreEntriesResource {

  private final ReadingDistributions reading;

  CentreEntriesResource(ReadingDistributions reading) {
    this.reading = reading;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listCentreEntries",
      summary = "List what decisions have booked on the centres, newest first")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = CentreEntryPage.class),
              examples = @ExampleObject(name = "entries", value = DistributionExamples.ENTRIES)))
  public Page<CentreEntryView> list(
      @Parameter(description = "One centre only") @QueryParam("unit") String unit,
      @BeanParam Paging paging) {
    return reading.booked(unit, paging);
  }
}
