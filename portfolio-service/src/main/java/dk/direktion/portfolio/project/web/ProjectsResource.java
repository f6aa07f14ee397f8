package dk.direktion.portfolio.project.web;

import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.KeptCopies;
import dk.direktion.portfolio.project.ProjectDetailView;
import dk.direktion.portfolio.project.ReadingProjects;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "The portfolio list and the projects on it")
class ProjectsResource {

  private final ReadingProjects projects;
  private final ProjectSheet sheet;
  private final KeptCopies copies;

  ProjectsResource(ReadingProjects projects, ProjectSheet sheet, KeptCopies copies) {
    this.projects = projects;
    this.sheet = sheet;
    this.copies = copies;
  }

  @GET
  @Operation(
      operationId = "listProjects",
      summary = "List what is on the portfolio list on a day",
      description =
          "Employees without a role and other systems see the public fields; lights and status are"
              + " null.")
  @APIResponse(
      responseCode = "200",
      description = "The projects by name; the list's state in ETag",
      headers =
          @Header(
              name = KeptCopies.CHANGED_THROUGH,
              description = KeptCopies.CHANGED_THROUGH_TEXT,
              schema = @Schema(implementation = Instant.class)),
      content =
          @Content(
              schema = @Schema(implementation = ProjectPage.class),
              examples = @ExampleObject(name = "projects", value = ProjectExamples.PROJECTS)))
  @APIResponse(responseCode = "304", description = "As the caller has it")
  public Response list(@Valid @BeanParam ProjectQuery query, @BeanParam Paging paging) {
    return copies.answer(() -> projects.matching(query.filter(), paging));
  }

  @GET
  @Path("/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(operationId = "getProjectSheet", summary = "Fetch the same as a sheet (CSV or XLSX)")
  @APIResponse(
      responseCode = "200",
      description = "A row for each project; its columns can be imported again",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "projectSheet", value = ProjectSheet.EXAMPLE)))
  public Response sheet(
      @Valid @BeanParam ProjectQuery query,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    return format.answer(sheet.of(projects.all(query.filter())), "portefoelje", sheet.title());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getProject", summary = "Read a project, its people and status notes")
  @APIResponse(
      responseCode = "200",
      description = "The project as it stands today; its ETag is what a change of it must name",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = ProjectExamples.PROJECT)))
  public RestResponse<ProjectDetailView> one(@PathParam("id") UUID id) {
    ReadingProjects.Read read = projects.one(id);
    return ResponseBuilder.ok(read.view())
        .header(HttpHeaders.ETAG, EntityTags.of(read.version()))
        .build();
  }
}
