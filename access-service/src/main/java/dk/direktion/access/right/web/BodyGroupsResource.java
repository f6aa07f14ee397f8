package dk.direktion.access.right.web;

import dk.direktion.access.directory.Authority;
import dk.direktion.access.reader.Wording;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/body-groups")
@Tag(name = "Reading rights", description = "Who may read which agendas, and why")
class BodyGroupsResource {

  private final Authority authority;
  private final Wording wording;

  BodyGroupsResource(Authority authority, Wording wording) {
    this.authority = authority;
    this.wording = wording;
  }

  @GET
  @Operation(
      operationId = "listBodyGroups",
      summary = "List the body groups one can have access to, with their bodies")
  @APIResponse(
      responseCode = "200",
      description = "All body groups",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = BodyGroupPage.class),
              examples =
                  @ExampleObject(
                      name = "bodyGroups",
                      value =
                          """
                          {"items": [{"code": "BOARD", "name": "Direktionen", "bodies": ["DIR"]}],
                           "page": 1, "pageSize": 50, "total": 1}
                          """)))
  public Page<BodyGroupView> bodyGroups(@BeanParam Paging paging) {
    authority.requirePerson();
    return paging
        .of(List.of(BodyGroup.values()))
        .map(
            group -> new BodyGroupView(group, wording.text("body-group." + group), group.bodies()));
  }

  record BodyGroupView(BodyGroup code, String name, List<String> bodies) {}

  /** A page as the API document shows it. */
  record BodyGroupPage(List<BodyGroupView> items, int page, int pageSize, long total) {}
}
