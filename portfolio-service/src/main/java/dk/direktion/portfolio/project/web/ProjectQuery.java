package dk.direktion.portfolio.project.web;

import dk.direktion.portfolio.KeptCopies;
import dk.direktion.portfolio.project.ProjectFilter;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.ProjectPhase;
import dk.direktion.portfolio.project.ProjectState;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What narrows the list, as an address says it. */
class ProjectQuery {

  @Parameter(description = "The list as of this day; today without it")
  @QueryParam("onDate")
  LocalDate onDate;

  @Parameter(description = "Also what has left the list, or is still to come")
  @QueryParam("everOnTheList")
  @DefaultValue("false")
  boolean everOnTheList;

  @Parameter(
      description =
          "1 strategic, 2 sub-programmes and older lists' projects; without it 1, or all levels"
              + " where everOnTheList or programme is given")
  @QueryParam("level")
  @Min(1)
  @Max(2)
  Integer level;

  @Parameter(description = "Part of the name")
  @QueryParam("q")
  @Size(max = 200)
  String text;

  @Parameter(description = "Full name or username of the owner")
  @QueryParam("owner")
  @Size(max = 200)
  String owner;

  @QueryParam("state")
  ProjectState state;

  @QueryParam("phase")
  ProjectPhase phase;

  @QueryParam("kind")
  ProjectKind kind;

  @Parameter(description = "Id of the programme it belongs to")
  @QueryParam("programme")
  UUID programme;

  @Parameter(description = KeptCopies.CHANGED_SINCE_TEXT)
  @QueryParam("changedSince")
  Instant changedSince;

  ProjectFilter filter() {
    return new ProjectFilter(
        onDate,
        everOnTheList,
        level,
        blankAsNull(text),
        blankAsNull(owner),
        state,
        phase,
        kind,
        programme,
        changedSince);
  }

  private static String blankAsNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
