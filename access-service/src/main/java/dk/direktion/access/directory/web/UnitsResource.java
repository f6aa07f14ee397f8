package dk.direktion.access.directory.web;

import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.UnitReference;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.transaction.Transactional;
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

@Path("/units")
@Tag(name = "Directory")
@Transactional
class UnitsResource {

  private final ConsultingDirectory directory;

  UnitsResource(ConsultingDirectory directory) {
    this.directory = directory;
  }

  @GET
  @Operation(operationId = "listUnits", summary = "List the centres and other units by name")
  @APIResponse(
      responseCode = "200",
      description = "One page of units",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = UnitPage.class),
              examples =
                  @ExampleObject(
                      name = "units",
                      value =
                          """
                          {"items": [{"code": "BYC", "name": "Byrådscenteret"}],
                           "page": 1, "pageSize": 50, "total": 1}
                          """)))
  public Page<UnitReference> units(@BeanParam Paging paging) {
    return directory.units(paging).map(UnitReference::of);
  }

  /** A page as the API document shows it. */
  record UnitPage(List<UnitReference> items, int page, int pageSize, long total) {}
}
