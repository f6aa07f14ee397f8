package dk.direktion.access.directory.web;

import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.UnitReference;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people")
@Tag(name = "Directory", description = "People, units and positions")
@Transactional
class PeopleResource {

  private final ConsultingDirectory directory;

  PeopleResource(ConsultingDirectory directory) {
    this.directory = directory;
  }

  @GET
  @Operation(
      operationId = "listPeople",
      summary = "List the people who hold a position today, by name")
  @APIResponse(
      responseCode = "200",
      description = "One page of people",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PeoplePage.class),
              examples =
                  @ExampleObject(
                      name = "people",
                      value =
                          """
                          {"items": [{"username": "centerchef-hrc", "name": "Thomas Bruun",
                            "title": "Centerchef",
                            "unit": {"code": "HRC", "name": "HR Centeret"}}],
                           "page": 1, "pageSize": 50, "total": 1}
                          """)))
  public Page<PersonSummaryView> people(
      @Parameter(description = "Part of a name, a title or a username", example = "bruun")
          @QueryParam("q")
          @DefaultValue("")
          String text,
      @Parameter(description = "Code of a unit", example = "HRC")
          @QueryParam("unit")
          @DefaultValue("")
          String unit,
      @BeanParam Paging paging) {
    return directory.people(text, unit, paging).map(PersonSummaryView::of);
  }

  @GET
  @Path("/{username}")
  @Operation(operationId = "getPerson", summary = "Show a person and all the person's positions")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PersonView.class),
              examples =
                  @ExampleObject(
                      name = "person",
                      value =
                          """
                          {"username": "centerchef-hrc", "name": "Thomas Bruun",
                           "title": "Centerchef", "unit": {"code": "HRC", "name": "HR Centeret"},
                           "positions": [{"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
                             "title": "Centerchef",
                             "unit": {"code": "HRC", "name": "HR Centeret"},
                             "from": "2014-01-01", "to": null, "version": 0}]}
                          """)))
  public PersonView person(
      @Parameter(description = "Username of the person", example = "centerchef-hrc")
          @PathParam("username")
          String username) {
    Person person = directory.person(username);
    Optional<Position> place = directory.placeOf(person);
    return new PersonView(
        person.username(),
        person.name(),
        place.map(Position::title).orElse(null),
        place.map(position -> UnitReference.of(position.unit())).orElse(null),
        directory.positionsOf(person).stream().map(PositionView::of).toList());
  }

  /** A page as the API document shows it. */
  record PeoplePage(List<PersonSummaryView> items, int page, int pageSize, long total) {}
}
