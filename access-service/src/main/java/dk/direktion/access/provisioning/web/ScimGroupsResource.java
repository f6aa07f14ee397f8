package dk.direktion.access.provisioning.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.exceptions.ForbiddenException;
import com.unboundid.scim2.common.exceptions.ScimException;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.provisioning.ProvisioningUnits;
import dk.direktion.access.provisioning.Slice;
import dk.direktion.common.problem.ApiProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Units, as SCIM's groups of the people whose main position is in them. */
@Path("/scim/v2/Groups")
@Produces(ScimJson.MEDIA_TYPE)
@Consumes({ScimJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Tag(name = "SCIM")
@Transactional(rollbackOn = ScimException.class)
class ScimGroupsResource {

  private static final Map<String, String> COLUMNS =
      Map.of(
          "id", "u.code",
          "externalid", "u.externalId",
          "displayname", "lower(u.name)");

  private final ProvisioningUnits provisioning;
  private final Authority authority;
  private final GroupJson groups;
  private final ScimJson scim;
  private final ScimErrors errors;

  ScimGroupsResource(
      ProvisioningUnits provisioning,
      Authority authority,
      GroupJson groups,
      ScimJson scim,
      ScimErrors errors) {
    this.provisioning = provisioning;
    this.authority = authority;
    this.groups = groups;
    this.scim = scim;
    this.errors = errors;
  }

  @ServerExceptionMapper
  public Response map(ScimException refusal) {
    return errors.answer(refusal);
  }

  @ServerExceptionMapper
  public Response map(ApiProblem problem, RoutingContext request) {
    return errors.answer(problem, request);
  }

  @GET
  @Operation(operationId = "scimListGroups", summary = "List groups, filtered and in parts")
  @APIResponse(
      responseCode = "200",
      description = "Some of the groups",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "groups", value = ScimExamples.GROUPS)))
  public Response list(
      @Parameter(description = "A filter of RFC 7644", example = "displayName eq \"HR Centeret\"")
          @QueryParam("filter")
          String filter,
      @Parameter(description = "Where to begin, counted from 1", example = "1")
          @QueryParam("startIndex")
          Integer startIndex,
      @Parameter(description = "How many at most; 200 at most in any case", example = "100")
          @QueryParam("count")
          Integer count,
      @Parameter(description = "Only these attributes, separated by commas")
          @QueryParam("attributes")
          String attributes,
      @Parameter(description = "Not these attributes, separated by commas")
          @QueryParam("excludedAttributes")
          String excluded)
      throws ScimException {
    authority.requireProvisioning();
    ScimJson.Window window = new ScimJson.Window(startIndex, count);
    Slice<ProvisioningUnits.Team> found =
        provisioning.list(
            FilterCondition.of(filter, COLUMNS, Map.of()), window.from(), window.size());
    return scim.list(
        new Slice<>(found.items().stream().map(groups::written).toList(), found.total()),
        window,
        new ScimJson.Shown(attributes, excluded));
  }

  @POST
  @Operation(operationId = "scimCreateGroup", summary = "Make a unit with its people")
  @APIResponse(
      responseCode = "201",
      description = "The group",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "group", value = ScimExamples.GROUP)))
  public Response create(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = ScimJson.MEDIA_TYPE,
                      schema = @Schema(type = SchemaType.OBJECT),
                      examples = @ExampleObject(name = "group", value = ScimExamples.NEW_GROUP)))
          String body)
      throws ScimException {
    authority.requireProvisioning();
    return scim.answer(
        Response.Status.CREATED,
        groups.written(provisioning.create(groups.wish(scim.read(body).getObjectNode()))),
        new ScimJson.Shown(null, null));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "scimGetGroup", summary = "Show a group")
  @APIResponse(
      responseCode = "200",
      description = "The group",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "group", value = ScimExamples.GROUP)))
  public Response get(
      @Parameter(description = "Id of the group", example = "HRC") @PathParam("id") String id,
      @Parameter(description = "The version the caller has, as its ETag")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          String ifNoneMatch,
      @Parameter(description = "Only these attributes, separated by commas")
          @QueryParam("attributes")
          String attributes,
      @Parameter(description = "Not these attributes, separated by commas")
          @QueryParam("excludedAttributes")
          String excluded) {
    return scim.answerUnlessKnown(
        groups.written(provisioning.find(id)),
        ifNoneMatch,
        new ScimJson.Shown(attributes, excluded));
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "scimReplaceGroup", summary = "Make a group what is sent")
  @APIResponse(
      responseCode = "200",
      description = "The group",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "group", value = ScimExamples.GROUP)))
  public Response replace(
      @Parameter(description = "Id of the group", example = "HRC") @PathParam("id") String id,
      @Parameter(description = "The version it was seen in, as its ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = ScimJson.MEDIA_TYPE,
                      schema = @Schema(type = SchemaType.OBJECT),
                      examples = @ExampleObject(name = "group", value = ScimExamples.NEW_GROUP)))
          String body)
      throws ScimException {
    provisioning.find(id);
    return changed(id, scim.read(body).getObjectNode(), ifMatch);
  }

  @PATCH
  @Path("/{id}")
  @Operation(operationId = "scimPatchGroup", summary = "Change some of a group")
  @APIResponse(
      responseCode = "200",
      description = "The group",
      content =
          @Content(
              mediaType = ScimJson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "group", value = ScimExamples.GROUP)))
  public Response patch(
      @Parameter(description = "Id of the group", example = "HRC") @PathParam("id") String id,
      @Parameter(description = "The version it was seen in, as its ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = ScimJson.MEDIA_TYPE,
                      schema = @Schema(type = SchemaType.OBJECT),
                      examples =
                          @ExampleObject(name = "members", value = ScimExamples.PATCH_GROUP)))
          String body)
      throws ScimException {
    ObjectNode present = groups.written(provisioning.find(id));
    return changed(id, scim.patched(present, body).getObjectNode(), ifMatch);
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "scimDeleteGroup", summary = "Refused: units are kept for their history")
  @APIResponse(responseCode = "403", description = "Units are kept for their history")
  public Response delete(
      @Parameter(description = "Id of the group", example = "HRC") @PathParam("id") String id)
      throws ScimException {
    provisioning.find(id);
    throw new ForbiddenException("Units are kept for the sake of their history");
  }

  private Response changed(String id, JsonNode wanted, String ifMatch) throws ScimException {
    return scim.answer(
        Response.Status.OK,
        groups.written(provisioning.replace(id, groups.wish(wanted), ifMatch)),
        new ScimJson.Shown(null, null));
  }
}
