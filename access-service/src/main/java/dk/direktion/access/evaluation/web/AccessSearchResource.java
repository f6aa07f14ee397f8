package dk.direktion.access.evaluation.web;

import dk.direktion.access.evaluation.Found;
import dk.direktion.access.evaluation.Searching;
import dk.direktion.access.evaluation.web.Entities.Action;
import dk.direktion.access.evaluation.web.Entities.PageView;
import dk.direktion.access.evaluation.web.Entities.Resource;
import dk.direktion.access.evaluation.web.Entities.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/authzen/search")
@Tag(name = "Authorization API")
class AccessSearchResource {

  private final Searching searching;

  AccessSearchResource(Searching searching) {
    this.searching = searching;
  }

  @POST
  @Path("/subject")
  @Operation(
      operationId = "searchAccessSubjects",
      summary = "Find the users who may read something")
  @APIResponse(
      responseCode = "200",
      description = "One page of what was found",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SubjectsView.class),
              examples =
                  @ExampleObject(
                      name = "subjects",
                      value =
                          """
                          {"results": [{"type": "user", "id": "direktoer"}],
                           "page": {"next_token": "", "count": 1}}
                          """)))
  public SubjectsView subjects(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = SearchRequest.class),
                      examples =
                          @ExampleObject(
                              name = "subjectSearch",
                              value =
                                  """
                                  {"subject": {"type": "user"}, "action": {"name": "can_read"},
                                   "resource": {"type": "body", "id": "DIR"}, "page": {"limit": 50}}
                                  """)))
          @NotNull
          @Valid
          SearchRequest request) {
    Found found = searching.subjects(request.question(), request.token(), request.limit());
    return new SubjectsView(
        found.ids().stream().map(id -> new Subject(request.subject().type(), id)).toList(),
        PageView.of(found));
  }

  @POST
  @Path("/resource")
  @Operation(
      operationId = "searchAccessResources",
      summary = "Find the bodies, or the items of one meeting, that a user may read")
  @APIResponse(
      responseCode = "200",
      description = "One page of what was found",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ResourcesView.class),
              examples =
                  @ExampleObject(
                      name = "resources",
                      value =
                          """
                          {"results": [{"type": "body", "id": "DIR"}],
                           "page": {"next_token": "", "count": 1}}
                          """)))
  public ResourcesView resources(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = SearchRequest.class),
                      examples =
                          @ExampleObject(
                              name = "resourceSearch",
                              value =
                                  """
                                  {"subject": {"type": "user", "id": "medarbejder"},
                                   "action": {"name": "can_read"}, "resource": {"type": "body"}}
                                  """)))
          @NotNull
          @Valid
          SearchRequest request) {
    Found found = searching.resources(request.question(), request.token(), request.limit());
    return new ResourcesView(
        found.ids().stream().map(id -> new Resource(request.resource().type(), id, null)).toList(),
        PageView.of(found));
  }

  @POST
  @Path("/action")
  @Operation(
      operationId = "searchAccessActions",
      summary = "Find what a user may do with something")
  @APIResponse(
      responseCode = "200",
      description = "One page of what was found",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ActionsView.class),
              examples =
                  @ExampleObject(
                      name = "actions",
                      value =
                          """
                          {"results": [{"name": "can_read"}], "page": {"next_token": "", "count": 1}}
                          """)))
  public ActionsView actions(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = SearchRequest.class),
                      examples =
                          @ExampleObject(
                              name = "actionSearch",
                              value =
                                  """
                                  {"subject": {"type": "user", "id": "medarbejder"},
                                   "resource": {"type": "body", "id": "DIR"}}
                                  """)))
          @NotNull
          @Valid
          SearchRequest request) {
    Found found = searching.actions(request.question(), request.token(), request.limit());
    return new ActionsView(found.ids().stream().map(Action::new).toList(), PageView.of(found));
  }

  @Schema(name = "AuthorizationSubjects")
  record SubjectsView(List<Subject> results, PageView page) {}

  @Schema(name = "AuthorizationResources")
  record ResourcesView(List<Resource> results, PageView page) {}

  @Schema(name = "AuthorizationActions")
  record ActionsView(List<Action> results, PageView page) {}
}
