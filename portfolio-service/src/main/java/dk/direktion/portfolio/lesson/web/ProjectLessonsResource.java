package dk.direktion.portfolio.lesson.web;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.lesson.LearningLessons;
import dk.direktion.portfolio.lesson.LessonView;
import dk.direktion.portfolio.lesson.WriteLesson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/projects/{projectId}/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
class ProjectLessonsResource {

  private final LearningLessons keeping;

  ProjectLessonsResource(LearningLessons keeping) {
    this.keeping = keeping;
  }

  @GET
  @Operation(
      operationId = "listProjectLessons",
      summary = "List a project's lessons, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = LessonPage.class),
              examples = @ExampleObject(name = "lessons", value = LessonExamples.PAGE)))
  public Page<LessonView> list(@PathParam("projectId") UUID projectId, @BeanParam Paging paging) {
    return keeping.of(projectId, paging);
  }

  @POST
  @Operation(
      operationId = "createProjectLesson",
      summary = "Write a lesson of a closed project (those who keep the project)")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteLesson.class),
              examples = @ExampleObject(name = "lesson", value = LessonExamples.WRITE)))
  @APIResponse(
      responseCode = "201",
      description = "Written; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = LessonView.class),
              examples = @ExampleObject(name = "lesson", value = LessonExamples.ONE)))
  public RestResponse<LessonView> create(
      @PathParam("projectId") UUID projectId, @NotNull @Valid WriteLesson written) {
    LessonView made = keeping.write(projectId, written);
    return ResponseBuilder.create(Status.CREATED, made)
        .header(
            HttpHeaders.LOCATION,
            "/api/portfolio/v1/projects/" + projectId + "/lessons/" + made.id())
        .header(HttpHeaders.ETAG, EntityTags.of(made.version()))
        .build();
  }

  @PUT
  @Path("/{lessonId}")
  @Operation(
      operationId = "replaceProjectLesson",
      summary = "Write one anew (those who keep the project)",
      description = "The version in the list is its ETag.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteLesson.class),
              examples = @ExampleObject(name = "lesson", value = LessonExamples.WRITE)))
  @APIResponse(
      responseCode = "200",
      description = "Written",
      content =
          @Content(
              schema = @Schema(implementation = LessonView.class),
              examples = @ExampleObject(name = "lesson", value = LessonExamples.ONE)))
  public RestResponse<LessonView> replace(
      @PathParam("projectId") UUID projectId,
      @PathParam("lessonId") UUID id,
      @Parameter(description = "The ETag of the version that is changed") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid WriteLesson written) {
    LessonView changed = keeping.rewrite(projectId, id, ifMatch, written);
    return ResponseBuilder.ok(changed)
        .header(HttpHeaders.ETAG, EntityTags.of(changed.version()))
        .build();
  }
}
