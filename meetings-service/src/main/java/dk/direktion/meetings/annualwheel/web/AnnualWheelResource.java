package dk.direktion.meetings.annualwheel.web;

import dk.direktion.meetings.annualwheel.AnnualWheelView;
import dk.direktion.meetings.annualwheel.ShowingAnnualWheel;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/annual-wheel")
@Tag(name = "Annual wheel", description = "The year's meetings and reminders of all bodies")
@Produces(MediaType.APPLICATION_JSON)
class AnnualWheelResource {

  private final ShowingAnnualWheel showing;

  AnnualWheelResource(ShowingAnnualWheel showing) {
    this.showing = showing;
  }

  @GET
  @Operation(operationId = "getAnnualWheel", summary = "Show a year's meetings and reminders")
  public AnnualWheelView show(
      @QueryParam("year") @Parameter(description = "This year if left out", example = "2026")
          Integer year) {
    return showing.show(year);
  }
}
