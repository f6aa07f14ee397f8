package dk.direktion.portfolio.portfoliolist.web;

import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.ChangeProject;
import dk.direktion.portfolio.project.GiveRole;
import dk.direktion.portfolio.project.KeepingRoles;
import dk.direktion.portfolio.project.ProjectDetailView;
import dk.direktion.portfolio.project.ReadingProjects;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
class RevisionResource {

  private static final String PROJECT =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000011", "name": "Ny frivillighedspolitik",
       "kind": "PROJECT", "level": 1, "owner": "Birgitte Nørskov", "manager": "Mikkel Aagaard",
       "state": "RUNNING", "phase": "EXECUTION", "onListFrom": "2016-01-01",
       "addedReason": "Strategibrev 2016", "actions": ["CHANGE", "RENAME", "PAUSE"]}""";

  private final RevisingPortfolio revising;
  private final KeepingRoles roles;
  private final ReadingProjects reading;

  RevisionResource(RevisingPortfolio revising, KeepingRoles roles, ReadingProjects reading) {
    this.revising = revising;
    this.roles = roles;
    this.reading = reading;
  }

  @POST
  @Operation(operationId = "admitProject", summary = "Put a project or programme on the list")
  @APIResponse(
      responseCode = "201",
      description = "The project",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = PROJECT)))
  public RestResponse<ProjectDetailView> admit(
      @NotNull @Valid AdmitProject admission, @Context UriInfo address) {
    UUID id = revising.admit(admission);
    ReadingProjects.Read read = reading.one(id);
    return ResponseBuilder.create(Status.CREATED, read.view())
        .header(HttpHeaders.LOCATION, address.getAbsolutePath().getRawPath() + "/" + id)
        .header(HttpHeaders.ETAG, EntityTags.of(read.version()))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "changeProject",
      summary = "Change kind, level, programme, description and gates")
  @APIResponse(
      responseCode = "200",
      description = "The project as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = PROJECT)))
  public RestResponse<ProjectDetailView> change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChangeProject change) {
    revising.change(id, ifMatch, change);
    return answer(id);
  }

  @POST
  @Path("/{id}/names")
  @Operation(operationId = "renameProject", summary = "Give the project a new name from a day on")
  @APIResponse(
      responseCode = "200",
      description = "The project as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = PROJECT)))
  public RestResponse<ProjectDetailView> rename(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Steps.Rename rename) {
    revising.rename(id, ifMatch, rename.from(), rename.name());
    return answer(id);
  }

  @POST
  @Path("/{id}/pauses")
  @Operation(operationId = "pauseProject", summary = "Let the work rest from a day on, and say why")
  @APIResponse(
      responseCode = "200",
      description = "The project as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = PROJECT)))
  public RestResponse<ProjectDetailView> pause(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Steps.Rest rest) {
    revising.pause(id, ifMatch, rest.day(), rest.until(), rest.reason());
    return answer(id);
  }

  @POST
  @Path("/{id}/resumption")
  @Operation(operationId = "resumeProject", summary = "Take the work up again")
  @APIResponse(
      responseCode = "200",
      description = "The project as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = PROJECT)))
  public RestResponse<ProjectDetailView> resume(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Steps.OnDay step) {
    revising.resume(id, ifMatch, step.day());
    return answer(id);
  }

  @POST
  @Path("/{id}/closing")
  @Operation(operationId = "closeProject", summary = "End the work from a day on")
  @APIResponse(
      responseCode = "200",
      description = "The project as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = PROJECT)))
  public RestResponse<ProjectDetailView> close(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Steps.OnDay step) {
    revising.close(id, ifMatch, step.day());
    return answer(id);
  }

  @POST
  @Path("/{id}/removal")
  @Operation(
      operationId = "removeProject",
      summary = "Take the project off the list from a day on, and say why")
  @APIResponse(
      responseCode = "200",
      description = "The project as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = PROJECT)))
  public RestResponse<ProjectDetailView> remove(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Steps.Leave leave) {
    revising.remove(id, ifMatch, leave.day(), leave.reason());
    return answer(id);
  }

  @POST
  @Path("/{id}/return")
  @Operation(
      operationId = "putProjectBack",
      summary = "Put a project that left on the list again from a day on, and say why",
      description = "409 while it is on the list.")
  @APIResponse(
      responseCode = "200",
      description = "The project as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = PROJECT)))
  public RestResponse<ProjectDetailView> putBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Steps.Back back) {
    revising.putBack(id, ifMatch, back.day(), back.reason());
    return answer(id);
  }

  @POST
  @Path("/{id}/roles")
  @Operation(operationId = "giveRole", summary = "Give somebody a role on the project")
  @APIResponse(
      responseCode = "200",
      description = "The project as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = PROJECT)))
  public RestResponse<ProjectDetailView> giveRole(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid GiveRole role) {
    roles.give(id, ifMatch, role);
    return answer(id);
  }

  @POST
  @Path("/{id}/roles/{roleId}/ending")
  @Operation(operationId = "endRole", summary = "End a role from a day on")
  @APIResponse(
      responseCode = "200",
      description = "The project as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ProjectDetailView.class),
              examples = @ExampleObject(name = "project", value = PROJECT)))
  public RestResponse<ProjectDetailView> endRole(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @PathParam("roleId") UUID roleId,
      @NotNull @Valid Steps.EndRole end) {
    roles.end(id, ifMatch, roleId, end.until());
    return answer(id);
  }

  private RestResponse<ProjectDetailView> answer(UUID id) {
    ReadingProjects.Read read = reading.one(id);
    return ResponseBuilder.ok(read.view())
        .header(HttpHeaders.ETAG, EntityTags.of(read.version()))
        .build();
  }
}
