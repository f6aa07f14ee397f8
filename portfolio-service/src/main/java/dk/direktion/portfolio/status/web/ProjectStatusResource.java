package dk.direktion.portfolio.status.web;

import dk.direktion.portfolio.status.ReadingStatus;
import dk.direktion.portfolio.status.StatusFormView;
import dk.direktion.portfolio.status.WriteStatus;
import dk.direktion.portfolio.status.WritingStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/projects/{projectId}/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status notes", description = "How a project fares, in words and four lights")
class ProjectStatusResource {

  private final ReadingStatus reading;
  private final WritingStatus writing;

  ProjectStatusResource(ReadingStatus reading, WritingStatus writing) {
    this.reading = reading;
    this.writing = writing;
  }

  @GET
  @Operation(
      operationId = "getProjectStatus",
      summary = "Show a project's status note, the one before, and what was answered")
  @APIResponse(
      responseCode = "200",
      description = "What is being written, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = StatusFormView.class),
              examples = @ExampleObject(name = "status", value = StatusExamples.FORM)))
  public RestResponse<StatusFormView> form(@PathParam("projectId") UUID projectId) {
    return Versioned.ok(reading.form(projectId));
  }

  @PUT
  @Operation(
      operationId = "saveProjectStatus",
      summary = "Save what is written of a status note",
      description = "Nothing need be complete; If-Match is \"0\" where nothing was being written.")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = WriteStatus.class),
              examples = @ExampleObject(name = "status", value = StatusExamples.WRITE)))
  @APIResponse(
      responseCode = "200",
      description = "As it stands now",
      content =
          @Content(
              schema = @Schema(implementation = StatusFormView.class),
              examples = @ExampleObject(name = "status", value = StatusExamples.FORM)))
  public RestResponse<StatusFormView> save(
      @PathParam("projectId") UUID projectId,
      @Parameter(description = Versioned.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteStatus status) {
    writing.save(projectId, ifMatch, status);
    return Versioned.ok(reading.form(projectId));
  }

  @POST
  @Path("/handing-in")
  @Operation(
      operationId = "handInProjectStatus",
      summary = "Hand the status note in to the owner",
      description =
          "400 with the fields that lack; a light that is said instead of the rule's needs a motive.")
  @APIResponse(
      responseCode = "200",
      description = "As it stands now",
      content =
          @Content(
              schema = @Schema(implementation = StatusFormView.class),
              examples = @ExampleObject(name = "status", value = StatusExamples.FORM)))
  public RestResponse<StatusFormView> handIn(
      @PathParam("projectId") UUID projectId,
      @Parameter(description = Versioned.IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    writing.handIn(projectId, ifMatch);
    return Versioned.ok(reading.form(projectId));
  }

  @POST
  @Path("/nothing-new")
  @Operation(
      operationId = "sayNothingNew",
      summary = "Say that nothing is new since the last note",
      description =
          "The last note's words and lights are handed in, and the note says so; where the plan has"
              + " slipped since, the light for time says that. 409 where something else is written.")
  @APIResponse(
      responseCode = "200",
      description = "As it stands now",
      content =
          @Content(
              schema = @Schema(implementation = StatusFormView.class),
              examples = @ExampleObject(name = "status", value = StatusExamples.FORM)))
  public RestResponse<StatusFormView> nothingNew(
      @PathParam("projectId") UUID projectId,
      @Parameter(description = Versioned.IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    writing.sayNothingNew(projectId, ifMatch);
    return Versioned.ok(reading.form(projectId));
  }

  @POST
  @Path("/signature")
  @Operation(
      operationId = "signProjectStatus",
      summary = "Sign the status note; for the project's owner",
      description = "From now on the note cannot change; a correction is a new note.")
  @APIResponse(
      responseCode = "200",
      description = "As it stands now",
      content =
          @Content(
              schema = @Schema(implementation = StatusFormView.class),
              examples = @ExampleObject(name = "status", value = StatusExamples.FORM)))
  public RestResponse<StatusFormView> sign(
      @PathParam("projectId") UUID projectId,
      @Parameter(description = Versioned.IF_MATCH) @HeaderParam("If-Match") String ifMatch) {
    writing.sign(projectId, ifMatch);
    return Versioned.ok(reading.form(projectId));
  }

  @POST
  @Path("/return")
  @Operation(
      operationId = "returnProjectStatus",
      summary = "Give the status note back; for the project's owner")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = GiveBackStatus.class),
              examples = @ExampleObject(name = "comment", value = StatusExamples.COMMENT)))
  @APIResponse(
      responseCode = "200",
      description = "As it stands now",
      content =
          @Content(
              schema = @Schema(implementation = StatusFormView.class),
              examples = @ExampleObject(name = "status", value = StatusExamples.FORM)))
  public RestResponse<StatusFormView> giveBack(
      @PathParam("projectId") UUID projectId,
      @Parameter(description = Versioned.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid GiveBackStatus why) {
    writing.giveBack(projectId, ifMatch, why.comment());
    return Versioned.ok(reading.form(projectId));
  }
}
