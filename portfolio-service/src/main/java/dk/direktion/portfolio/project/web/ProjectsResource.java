package dk.direktion.portfolio.project.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.portfolio.project.ProjectDetailView;
import dk.direktion.portfolio.project.ProjectView;
import dk.direktion.portfolio.project.ReadingProjects;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "The portfolio list and the projects on it")
class ProjectsResource {

  private final ReadingProjects projects;

  ProjectsResource(ReadingProjects projects) {
    this.projects = projects;
  }

  @GET
  @Operation(
      operationId = "listProjects",
      summary = "List what is on the portfolio list on a day",
      description = "Employees without a role see the public fields; lights and status are null.")
  @APIResponse(
      responseCode = "200",
      description = "The projects by name",
      content =
          @Content(
              schema = @Schema(implementation = ProjectPage.class),
              examples = @ExampleObject(name = "projects", value = ProjectExamples.PROJECTS)))
  public Page<ProjectView> list(
      @Parameter(description = "Today without it") @QueryParam("onDate") LocalDate onDate,
      @Parameter(description = "1 strategic, 2 sub-programmes and older lists' projects")
          @QueryParam("level")
          @DefaultValue("1")
          @Min(1)
          @Max(2)
          int level,
      @Parameter(description = "Part of the name") @QueryParam("q") @Size(max = 200) String q,
      @BeanParam Paging paging) {
    return projects.onTheList(onDate, level, q, paging);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getProject", summary = "Read a project, its people and status notes")
  @APIResponse(
      responseCode = "200",
      description = "The project as it stands today",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = ProjectExamples.PROJECT)))
  public ProjectDetailView one(@PathParam("id") UUID id) {
    return projects.one(id);
  }
}
