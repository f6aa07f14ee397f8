package dk.direktion.portfolio.plan.web;

import dk.direktion.portfolio.plan.ReadingPlans;
import dk.direktion.portfolio.plan.TimelineView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/portfolio/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Milestones, activities and what waits for what")
class TimelineResource {

  private final ReadingPlans reading;

  TimelineResource(ReadingPlans reading) {
    this.reading = reading;
  }

  @GET
  @Operation(
      operationId = "getPortfolioTimeline",
      summary = "Read all plans on the list of a day, and what waits for what",
      description = "Of today's list without onDate; the others narrow it.")
  @APIResponse(
      responseCode = "200",
      description = "Plans with milestones, delays and critical paths",
      content =
          @Content(
              schema = @Schema(implementation = TimelineView.class),
              examples = @ExampleObject(name = "timeline", value = PlanExamples.TIMELINE)))
  public TimelineView timeline(@BeanParam TimelineQuery query) {
    return reading.timeline(query.filter());
  }
}
