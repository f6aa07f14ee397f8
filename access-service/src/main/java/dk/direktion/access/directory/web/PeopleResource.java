package dk.direktion.access.directory.web;

import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.KeepingPeople;
import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.UnitReference;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.EntityTags;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/people")
@Tag(name = "Directory", description = "People, units and positions")
@Transactional
class PeopleResource {

  private static final String CREATED =
      """
      {"username": "ny-medarbejder", "name": "Ny Medarbejder",
       "email": "ny.medarbejder@direktion.example"}
      """;
  private static final String CHANGED =
      """
      {"name": "Thomas Bruun Lind", "email": "thomas.bruun@direktion.example"}
      """;
  private static final String DEPARTURE =
      """
      {"lastDay": "2016-06-30"}
      """;

  private final ConsultingDirectory directory;
  private final KeepingPeople keeping;

  PeopleResource(ConsultingDirectory directory, KeepingPeople keeping) {
    this.directory = directory;
    this.keeping = keeping;
  }

  @GET
  @Operation(
      operationId = "listPeople",
      summary = "List the people who hold a position today, by name; or everybody ever known")
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
      @Parameter(
              description = "Also those without a position today; for the IT administrator",
              example = "false")
          @QueryParam("everybody")
          @DefaultValue("false")
          boolean everybody,
      @BeanParam Paging paging) {
    if (!everybody) {
      return directory.people(text, unit, paging).map(PersonSummaryView::of);
    }
    Page<Person> page = directory.everybody(text, unit, paging);
    Map<String, PersonReference> references =
        directory.references(page.items().stream().map(Person::username).toList());
    return page.map(person -> PersonSummaryView.of(person, references.get(person.username())));
  }

  @POST
  @Operation(operationId = "createPerson", summary = "Take somebody into the directory")
  @APIResponse(
      responseCode = "201",
      description = "The person",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PersonView.class),
              examples = @ExampleObject(name = "person", value = Examples.PERSON)))
  public RestResponse<PersonView> create(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "person", value = CREATED)))
          @Valid
          @NotNull
          CreatePerson body) {
    Person person = keeping.takeOn(body.username(), body.name().strip(), body.email());
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(person))
        .location(URI.create("/api/access/v1/people/" + person.username()))
        .header(HttpHeaders.ETAG, EntityTags.of(person.version()))
        .build();
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
              examples = @ExampleObject(name = "person", value = Examples.PERSON)))
  public RestResponse<PersonView> person(
      @Parameter(description = "Username of the person", example = "centerchef-hrc")
          @PathParam("username")
          String username) {
    return tagged(directory.person(username));
  }

  @PATCH
  @Path("/{username}")
  @Operation(operationId = "changePerson", summary = "Change how a person is named and reached")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PersonView.class),
              examples = @ExampleObject(name = "person", value = Examples.PERSON)))
  public RestResponse<PersonView> change(
      @Parameter(description = "Username of the person", example = "centerchef-hrc")
          @PathParam("username")
          String username,
      @Parameter(description = "The version it was shown in, as its ETag", example = "\"0\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "change", value = CHANGED)))
          @Valid
          @NotNull
          ChangePerson body) {
    return tagged(keeping.change(username, body.name().strip(), body.email(), ifMatch));
  }

  @POST
  @Path("/{username}/departure")
  @Operation(
      operationId = "leavePerson",
      summary = "Let a person leave: every position ends, and what hangs on it")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PersonView.class),
              examples = @ExampleObject(name = "person", value = Examples.PERSON)))
  public RestResponse<PersonView> leave(
      @Parameter(description = "Username of the person", example = "centerchef-hrc")
          @PathParam("username")
          String username,
      @Parameter(description = "The version it was shown in, as its ETag", example = "\"0\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "departure", value = DEPARTURE)))
          @Valid
          @NotNull
          LeavePerson body) {
    return tagged(keeping.leave(username, body.lastDay(), ifMatch));
  }

  @POST
  @Path("/{username}/return")
  @Operation(
      operationId = "takeBackPerson",
      summary = "Take back somebody who has left; positions come by new appointments")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PersonView.class),
              examples = @ExampleObject(name = "person", value = Examples.PERSON)))
  public RestResponse<PersonView> takeBack(
      @Parameter(description = "Username of the person", example = "centerchef-hrc")
          @PathParam("username")
          String username,
      @Parameter(description = "The version it was shown in, as its ETag", example = "\"0\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch) {
    return tagged(keeping.takeBack(username, ifMatch));
  }

  private RestResponse<PersonView> tagged(Person person) {
    return RestResponse.ResponseBuilder.ok(view(person))
        .header(HttpHeaders.ETAG, EntityTags.of(person.version()))
        .build();
  }

  private PersonView view(Person person) {
    Optional<Position> place = directory.placeOf(person);
    return new PersonView(
        person.username(),
        person.name(),
        person.email(),
        place.map(Position::title).orElse(null),
        place.map(position -> UnitReference.of(position.unit())).orElse(null),
        person.leftAfter().orElse(null),
        directory.positionsOf(person).stream().map(PositionView::of).toList(),
        actions(person),
        person.version());
  }

  private List<String> actions(Person person) {
    List<String> actions = new ArrayList<>();
    if (directory.isKeptByCaller()) {
      actions.add("change");
      if (person.leftAfter().isPresent()) {
        actions.add("take-back");
      }
      if (directory.isHere(person)) {
        actions.add("appoint");
        actions.add("leave");
      }
    }
    return List.copyOf(actions);
  }

  /** A page as the API document shows it. */
  record PeoplePage(List<PersonSummaryView> items, int page, int pageSize, long total) {}
}
