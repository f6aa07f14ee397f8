package dk.direktion.portfolio.role.web;

import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.portfolio.KeptCopies;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.portfolio.role.ReadingRoles;
import dk.direktion.portfolio.role.RoleFilter;
import dk.direktion.portfolio.role.RoleView;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles", description = "Who is what on which project")
class RolesResource {

  private static final String ROLES =
      """
      {"items": [{"id": "019a0f3e-0000-7000-8000-000000000021", "person": "Mikkel Aagaard",
        "username": "projektleder", "unit": "BYC", "role": "MANAGER",
        "projectId": "019a0f3e-0000-7000-8000-000000000011", "project": "Udviklingsstrategien",
        "projectKind": "PROJECT", "from": "2015-01-01", "until": null,
        "changedAt": "2016-01-14T08:30:00Z"}],
       "page": 1, "pageSize": 50, "total": 1}""";

  private final ReadingRoles roles;
  private final RoleSheet sheet;
  private final KeptCopies copies;

  RolesResource(ReadingRoles roles, RoleSheet sheet, KeptCopies copies) {
    this.roles = roles;
    this.sheet = sheet;
    this.copies = copies;
  }

  @GET
  @Operation(operationId = "listRoles", summary = "List the roles held on a day, by person")
  @APIResponse(
      responseCode = "200",
      description = "The roles by person and project; the list's state in ETag",
      headers =
          @Header(
              name = KeptCopies.CHANGED_THROUGH,
              description = KeptCopies.CHANGED_THROUGH_TEXT,
              schema = @Schema(implementation = Instant.class)),
      content =
          @Content(
              schema = @Schema(implementation = RolePage.class),
              examples = @ExampleObject(name = "roles", value = ROLES)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response list(
      @Parameter(description = "Today without it") @QueryParam("onDate") LocalDate onDate,
      @Parameter(description = "Part of the name, or a username") @QueryParam("q") @Size(max = 200)
          String person,
      @Parameter(description = "Code of the person's unit") @QueryParam("unit") @Size(max = 20)
          String unit,
      @QueryParam("role") RoleOnProject role,
      @QueryParam("projectId") UUID projectId,
      @Parameter(
              description =
                  KeptCopies.CHANGED_SINCE_TEXT
                      + "; all roles of the projects written, also ended ones, to replace the"
                      + " copy's of those projects")
          @QueryParam("changedSince")
          Instant changedSince,
      @BeanParam Paging paging) {
    RoleFilter filter = new RoleFilter(onDate, person, unit, role, projectId, changedSince);
    return copies.answer(() -> roles.page(filter, paging));
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getRoleSheet", summary = "Fetch the same as a sheet (CSV or XLSX)")
  @APIResponse(
      responseCode = "200",
      description = "A row for each role",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "roleSheet", value = RoleSheet.EXAMPLE)))
  public Response sheet(
      @Parameter(description = "Today without it") @QueryParam("onDate") LocalDate onDate,
      @Parameter(description = "Part of the name, or a username") @QueryParam("q") @Size(max = 200)
          String person,
      @Parameter(description = "Code of the person's unit") @QueryParam("unit") @Size(max = 20)
          String unit,
      @QueryParam("role") RoleOnProject role,
      @QueryParam("projectId") UUID projectId,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    List<RoleView> held = roles.all(new RoleFilter(onDate, person, unit, role, projectId, null));
    return format.answer(sheet.of(held), "roller", sheet.title());
  }

  /** What a page of roles looks like, for the API's documentation: it cannot name a generic. */
  record RolePage(List<RoleView> items, int page, int pageSize, long total) {}
}
