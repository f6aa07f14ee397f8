package dk.direktion.meetings.planning.web;

import dk.direktion.meetings.planning.PlanYear;
import dk.direktion.meetings.planning.PlannedYearView;
import dk.direktion.meetings.planning.PlanningYear;
import dk.direktion.meetings.planning.YearPlanView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/bodies/{bodyCode}/year-plans")
@Tag(name = "Year planning", description = "A body's meetings of a whole year")
@Produces(MediaType.APPLICATION_JSON)
class YearPlanResource {

  private final PlanningYear planning;

  YearPlanResource(PlanningYear planning) {
    this.planning = planning;
  }

  @GET
  @Path("/{year}")
  @Operation(
      operationId = "proposeYear",
      summary = "Propose a year's meetings from the body's series; nothing is planned yet")
  public YearPlanView propose(
      @PathParam("bodyCode") @Parameter(example = "DIR") String bodyCode,
      @PathParam("year") @Parameter(example = "2027") int year) {
    return planning.propose(bodyCode, year);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "planYear",
      summary = "Plan a year's meetings in one go; those planned already stay as they are")
  public PlannedYearView plan(
      @PathParam("bodyCode") @Parameter(example = "DIR") String bodyCode,
      @Valid @NotNull PlanYear year) {
    return planning.plan(bodyCode, year);
  }
}
