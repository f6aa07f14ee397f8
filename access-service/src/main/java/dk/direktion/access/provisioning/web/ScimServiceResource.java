package dk.direktion.access.provisioning.web;

import dk.direktion.access.directory.Authority;
import dk.direktion.common.problem.ApiProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What this SCIM service can do. */
@Path("/scim/v2")
@Produces(ScimJson.MEDIA_TYPE)
@Consumes({ScimJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Tag(name = "SCIM")
class ScimServiceResource {

  private final Authority authority;
  private final ScimErrors errors;

  ScimServiceResource(Authority authority, ScimErrors errors) {
    this.authority = authority;
    this.errors = errors;
  }

  @ServerExceptionMapper
  public Response map(ApiProblem problem, RoutingContext request) {
    return errors.answer(problem, request);
  }

  @GET
  @Path("/ServiceProviderConfig")
  @Operation(operationId = "scimGetConfig", summary = "Tell what this SCIM service can do")
  @APIResponse(
      responseCode = "200",
      description = "What it can do",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "config", value = ScimExamples.CONFIG)))
  public Response config() {
    return answer(ScimExamples.CONFIG);
  }

  @GET
  @Path("/ResourceTypes")
  @Operation(operationId = "scimListResourceTypes", summary = "List the kinds of resources")
  @APIResponse(
      responseCode = "200",
      description = "The kinds",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "types", value = ScimExamples.TYPES)))
  public Response types() {
    return answer(ScimExamples.TYPES);
  }

  @GET
  @Path("/Schemas")
  @Operation(operationId = "scimListSchemas", summary = "List the attributes of each kind")
  @APIResponse(
      responseCode = "200",
      description = "The attributes",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "schemas", value = ScimExamples.SCHEMAS)))
  public Response schemas() {
    return answer(ScimExamples.SCHEMAS);
  }

  private Response answer(String text) {
    authority.requireProvisioning();
    return Response.ok(text, ScimJson.MEDIA_TYPE).build();
  }
}
