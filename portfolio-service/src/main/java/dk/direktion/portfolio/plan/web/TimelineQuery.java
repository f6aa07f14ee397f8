package dk.direktion.portfolio.plan.web;

import dk.direktion.portfolio.plan.TimelineFilter;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What narrows the timeline, and the sheets of what it shows. */
class TimelineQuery {

  @QueryParam("onDate")
  @Parameter(description = "As of a day's list")
  LocalDate onDate;

  @QueryParam("programmeId")
  @Parameter(description = "A programme and all that belongs to it")
  UUID programmeId;

  @QueryParam("owner")
  @Parameter(description = "The owner's name")
  String owner;

  @QueryParam("centre")
  @Parameter(description = "The centre of whoever leads the project")
  String centre;

  TimelineFilter filter() {
    return new TimelineFilter(onDate, programmeId, blankToNull(owner), blankToNull(centre));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
